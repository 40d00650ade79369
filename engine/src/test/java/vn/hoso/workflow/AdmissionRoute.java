package vn.hoso.workflow;

import java.time.Instant;
import java.util.Map;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.unit.UnitKind;

/**
 * The routes of the table of authority, as read from the rules by hand: one per rule, at the cell
 * with the most bodies above it that the rule speaks of.
 */
enum AdmissionRoute {
  FROM_208_UNDER_PROVINCE(
      "from208UnderProvince",
      true,
      Place.UNDER_SECTION,
      true,
      false,
      UnitKind.GRASSROOTS_COMMITTEE,
      UnitKind.ROOM),
  FROM_208_UNDER_COMMITTEE(
      "from208UnderCommittee",
      true,
      Place.UNDER_COMMITTEE,
      false,
      false,
      UnitKind.GRASSROOTS_COMMITTEE,
      UnitKind.GRASSROOTS_COMMITTEE),
  FROM_208_CELL_OF_PROVINCE(
      "from208CellOfProvince",
      true,
      Place.DIRECTLY_UNDER_PROVINCE,
      false,
      false,
      UnitKind.PROVINCE,
      UnitKind.ROOM),
  BEFORE_DELEGATED(
      "beforeDelegated",
      false,
      Place.UNDER_COMMITTEE,
      false,
      false,
      UnitKind.GRASSROOTS_COMMITTEE,
      UnitKind.GRASSROOTS_COMMITTEE),
  BEFORE_UNDER_COMMITTEE(
      "beforeUnderCommittee",
      false,
      Place.UNDER_COMMITTEE,
      false,
      true,
      UnitKind.COMMITTEE,
      UnitKind.COMMITTEE),
  BEFORE_UNDER_PROVINCE(
      "beforeUnderProvince",
      false,
      Place.UNDER_SECTION,
      true,
      true,
      UnitKind.PROVINCE,
      UnitKind.ROOM),
  BEFORE_CELL_OF_PROVINCE(
      "beforeCellOfProvince",
      false,
      Place.DIRECTLY_UNDER_PROVINCE,
      false,
      false,
      UnitKind.PROVINCE,
      UnitKind.ROOM);

  /** The one that passes every step of the procedure. */
  static final AdmissionRoute WIDEST = BEFORE_UNDER_PROVINCE;

  private final String rule;
  private final boolean since208;
  private final Place place;
  private final boolean section;
  private final boolean resolution;
  private final UnitKind decider;
  private final UnitKind appraiser;

  AdmissionRoute(
      String rule,
      boolean since208,
      Place place,
      boolean section,
      boolean resolution,
      UnitKind decider,
      UnitKind appraiser) {
    this.rule = rule;
    this.since208 = since208;
    this.place = place;
    this.section = section;
    this.resolution = resolution;
    this.decider = decider;
    this.appraiser = appraiser;
  }

  /** Id of the rule in the table. */
  String rule() {
    return rule;
  }

  /** A Monday on its side of 26/7/2026. */
  Instant day() {
    return Instant.parse(since208 ? "2026-09-07T02:00:00Z" : "2026-05-04T02:00:00Z");
  }

  Place place() {
    return place;
  }

  UnitKind decider() {
    return decider;
  }

  UnitKind appraiser() {
    return appraiser;
  }

  /** What the process must know from its start for the gateways to choose this route. */
  Map<String, Boolean> choices() {
    return Map.of("sectionCommitteeExists", section, "grassrootsResolution", resolution);
  }
}
