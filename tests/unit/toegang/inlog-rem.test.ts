import { expect, it } from "vitest";
import { decidePoging } from "@/lib/domain/toegang/inlog-rem";

const nu = new Date("2026-03-02T09:00:00Z");
const geleden = (minuten: number) => new Date(nu.getTime() - minuten * 60_000);

it("lets the first five tries through", () => {
  expect(decidePoging(null, nu)).toEqual({ mag: true, aantal: 1 });
  expect(decidePoging({ aantal: 4, laatste: geleden(0) }, nu)).toEqual({ mag: true, aantal: 5 });
});
it("makes the sixth wait a quarter of an hour after the last, and no longer", () => {
  expect(decidePoging({ aantal: 5, laatste: geleden(0) }, nu)).toEqual({ mag: false, wachtSeconden: 900 });
  expect(decidePoging({ aantal: 5, laatste: geleden(14) }, nu)).toEqual({ mag: false, wachtSeconden: 60 });
  expect(decidePoging({ aantal: 5, laatste: geleden(15) }, nu)).toEqual({ mag: true, aantal: 6 });
});
it("then allows one at a time and forgets after an hour of quiet", () => {
  expect(decidePoging({ aantal: 6, laatste: geleden(1) }, nu)).toMatchObject({ mag: false });
  expect(decidePoging({ aantal: 99, laatste: geleden(60) }, nu)).toEqual({ mag: true, aantal: 1 });
});
it("never waits longer than a quarter of an hour, also when a clock ran ahead", () => {
  for (let aantal = 5; aantal < 200; aantal += 1) {
    const rem = decidePoging({ aantal, laatste: nu }, nu);
    expect(rem).toEqual({ mag: false, wachtSeconden: 900 });
  }
});
