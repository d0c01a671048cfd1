// Prints the tables of docs/olist.md: npx tsx test/scenario/olist-tables.ts [trials]
import { dayQuantiles, olistFigures } from "./olist-figures.ts";

const figures = await olistFigures("salary", Number(process.argv[2] ?? 40));
