import { describe, expect, it } from "vitest";
import { inGuillemets, typesetRussian } from "../../../src/language/ru/typeset.ts";

describe("typesetRussian", () => {
  it("leaves no short word at the end of a line, and no dash at the beginning", () => {
    expect(typesetRussian("И в лидах, и не в них — рост")).toBe(
      "И\u00a0в\u00a0лидах, и\u00a0не\u00a0в\u00a0них\u00a0— рост",
    );
  });

  it("reaches sentences at every depth, and what functions give", () => {
    const catalogue = typesetRussian({
      plain: ["в мае"],
      deep: { of: (name: string) => `о ${name}` },
      lines: (name: string) => [`к ${name}`],
    });
    expect(catalogue.plain).toEqual(["в\u00a0мае"]);
    expect(catalogue.deep.of("маркетинге")).toBe("о\u00a0маркетинге");
    expect(catalogue.lines("маю")).toEqual(["к\u00a0маю"]);
  });

  it("ends a sentence once, and leaves omission marks and commands alone", () => {
    expect(typesetRussian("до 300 тыс..")).toBe("до\u00a0300 тыс.");
    expect(typesetRussian("и так далее...")).toBe("и\u00a0так далее...");
    expect(typesetRussian("truce run <файл> --seed 1")).toBe("truce run <файл> --seed 1");
  });
});

describe("inGuillemets", () => {
  it("keeps inner quotation marks apart from the outer ones", () => {
    expect(inGuillemets("Общий фонд")).toBe("«Общий фонд»");
    expect(inGuillemets("План «А»")).toBe("«План „А“»");
  });
});
