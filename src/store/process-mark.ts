import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** A process among all that ever ran; what a system does not tell is "0". */
interface Identity {
  /** The machine's name, hashed. */
  readonly host: string;
  /** One start of the machine, hashed. */
  readonly boot: string;
  /** In which the number counts: a container has its own. */
  readonly space: string;
  readonly pid: string;
  /** When the process began, in the system's own count: numbers are given again. */
  readonly began: string;
}

const form = /^(?<host>[0-9a-f]{8})-(?<boot>[0-9a-f]{8}|0)-(?<space>\d+)-(?<pid>\d+)-(?<began>\d+)$/;

/** What tells this process from every other, earlier or later, in letters that a file's name can hold. */
export const processMark: string = markOf({
  host: hashed(hostname()),
  boot: bootOf(),
  space: spaceOf(),
  pid: String(process.pid),
  began: stateOf(process.pid)?.began ?? "0",
});

/** Whether the process of a mark still runs; undefined where that cannot be seen from here, as on another machine. */
export function isRunning(mark: string): boolean | undefined {
  const identity = form.exec(mark)?.groups as Identity | undefined;
  if (identity === undefined || identity.host !== hashed(hostname())) return undefined;
  if (identity.boot !== bootOf()) return false;
  if (identity.space !== spaceOf()) return undefined;
  if (identity.began === "0") return answersTo(Number(identity.pid));
  const state = stateOf(Number(identity.pid));
  return state !== undefined && state.began === identity.began && !state.isOver;
}

function markOf({ host, boot, space, pid, began }: Identity): string {
  return [host, boot, space, pid, began].join("-");
}

function hashed(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** What a reader gives; undefined on systems that have nothing to read there. */
function orNone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function bootOf(): string {
  const boot = orNone(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"));
  return boot === undefined ? "0" : hashed(boot);
}

function spaceOf(): string {
  return orNone(() => /\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0]) ?? "0";
}

/** When a process began, and whether it is over and only waits to be asked how it ended. */
function stateOf(pid: number): { readonly began: string; readonly isOver: boolean } | undefined {
  return orNone(() => {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program stands in brackets and may hold anything, brackets too.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return { began: fields[19]!, isOver: /[ZX]/.test(fields[0]!) };
  });
}

function answersTo(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
