import { expect, it } from "vitest";
import { byRole, firstRoleOf, roleOfPerson } from "../../../src/model/roles/index.ts";

it("a person of findings is of a role, with a number in it, and keeps a name that no role has", () => {
  expect(roleOfPerson("rep 12")).toEqual({ name: "rep", title: "Sales rep", number: "12" });
  expect(roleOfPerson("account manager 3")).toEqual({
    name: "account manager",
    title: "account manager",
    number: "3",
  });
});

it("each department is seen through its first role, and each role has what is asked of it by its name", () => {
  expect([firstRoleOf("marketing"), firstRoleOf("sales")]).toEqual(["marketer", "rep"]);
  expect(byRole((role) => role.length)).toEqual({ marketer: 8, rep: 3 });
});
