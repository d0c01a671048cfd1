import ts from "typescript";

/** One small change of a source file: what stood from one place to another, and what stands there instead. */
export interface Mutant {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly was: string;
  readonly becomes: string;
}

/** What may stand in an operator's place: its bound taken in or left out, and its opposite. */
const operators: Readonly<Record<string, readonly string[]>> = {
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "+=": ["-="],
  "-=": ["+="],
  "*=": ["/="],
  "/=": ["*="],
  "++": ["--"],
  "--": ["++"],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "??": ["&&"],
};

/** Functions that are mistaken for one another. */
const functions: Readonly<Record<string, string>> = {
  "Math.min": "Math.max",
  "Math.max": "Math.min",
  "Math.floor": "Math.ceil",
  "Math.ceil": "Math.floor",
  "Math.round": "Math.floor",
  some: "every",
  every: "some",
};

/** All mutants of a file, in the order of their places; none of types, of imports or of text. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const note = (node: ts.Node, becomes: string) =>
    found.push({ file, from: node.getStart(), to: node.getEnd(), was: node.getText(), becomes });
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node)) return;
    changesOf(node, note);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.from - b.from);
}

function changesOf(node: ts.Node, note: (node: ts.Node, becomes: string) => void): void {
  if (ts.isBinaryExpression(node) && !joinsText(node))
    for (const other of operators[node.operatorToken.getText()] ?? []) note(node.operatorToken, other);
  if (ts.isNumericLiteral(node)) note(node, otherNumber(node.text));
  if (node.kind === ts.SyntaxKind.TrueKeyword) note(node, "false");
  if (node.kind === ts.SyntaxKind.FalseKeyword) note(node, "true");
  if (ts.isPrefixUnaryExpression(node) && /^[!-]/.test(node.getText()))
    note(node, `(${node.operand.getText()})`);
  if (ts.isPostfixUnaryExpression(node))
    note(node, node.operand.getText() + operators[node.getText().slice(-2)]![0]!);
  if (ts.isPropertyAccessExpression(node) && functions[node.getText()])
    note(node, functions[node.getText()]!);
  if (ts.isPropertyAccessExpression(node) && functions[node.name.text])
    note(node.name, functions[node.name.text]!);
}

/** Whether a sum is of text: one part says so. */
function joinsText({ left, right }: ts.BinaryExpression): boolean {
  return [left, right].some(
    (part) =>
      ts.isStringLiteralLike(part) ||
      ts.isTemplateExpression(part) ||
      (ts.isBinaryExpression(part) && joinsText(part)),
  );
}

/** Nothing and one become their neighbours; every other number is doubled. */
function otherNumber(text: string): string {
  const value = Number(text);
  return String(value <= 1 && Number.isInteger(value) ? value + 1 : 2 * value);
}
