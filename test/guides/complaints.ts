import { join } from "node:path";
import ts from "typescript";

/** What was compiled before of a folder, so that what did not change need not be read again. */
const programs = new Map<string, ts.Program>();

/** What the compiler has against some files of a copy of the source, by their paths in it. */
export function complaints(folder: string, files: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const oldProgram = programs.get(folder);
  const program = ts.createProgram({
    rootNames: files.map((file) => join(folder, file)),
    options: { ...options, noEmit: true },
    ...(oldProgram && { oldProgram }),
  });
  programs.set(folder, program);
  return files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(join(folder, file)))
      .map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
  );
}
