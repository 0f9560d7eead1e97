export const lifeAreas = ["education", "work", "income", "care", "safety", "leisure", "housing"] as const;
export type LifeArea = (typeof lifeAreas)[number];

export const areaColours = ["green", "orange", "red"] as const;

/** How a young person stands before 18, as a professional filled it in together with them. */
export interface RiskAnalysis {
  readonly areas: Readonly<Record<LifeArea, (typeof areaColours)[number]>>;
  /** Is there at least one steady adult? */
  readonly steadyAdult: boolean;
  /** Does a measure or a treatment end at 18? */
  readonly measureEnds: boolean;
}

export type PlanReason = "red" | "three-orange" | "no-steady-adult" | "measure-ends";

/**
 * Every reason why this young person needs a plan, in a fixed order; none: no plan is required. A professional may
 * decide otherwise with a motivation. Source: policy 10, Model De Soepele Overgang.
 */
export function planReasons({ areas, steadyAdult, measureEnds }: RiskAnalysis): readonly PlanReason[] {
  const colours = lifeAreas.map((area) => areas[area]);
  const reasons: readonly (readonly [PlanReason, boolean])[] = [
    ["red", colours.includes("red")],
    ["three-orange", colours.filter((colour) => colour === "orange").length >= 3],
    ["no-steady-adult", !steadyAdult],
    ["measure-ends", measureEnds],
  ];
  return reasons.flatMap(([reason, applies]) => (applies ? [reason] : []));
}
