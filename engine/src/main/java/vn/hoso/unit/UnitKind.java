package vn.hoso.unit;

/** What a unit is. Rooms and boards serve the committee above them; the others are party bodies. */
public enum UnitKind {
  /** The provincial committee, root of the tree. */
  PROVINCE,
  /** A board of a committee, for example its organisation board. */
  BOARD,
  /** A room or office inside a board or a committee. */
  ROOM,
  /** A committee between the province and the grassroots. */
  COMMITTEE,
  /** The committee of a commune, ward or body: đảng ủy cơ sở. */
  GRASSROOTS_COMMITTEE,
  /** An optional committee between a grassroots committee and its cells: đảng ủy bộ phận. */
  SECTION_COMMITTEE,
  /** Chi bộ. */
  CELL;

  /** Whether units of this kind only serve the committee above them. */
  public boolean servesCommittee() {
    return this == BOARD || this == ROOM;
  }

  /** Whether a unit of this kind can stand directly below one of that kind. */
  public boolean fitsBelow(UnitKind above) {
    return switch (above) {
      case PROVINCE -> this != PROVINCE && this != SECTION_COMMITTEE;
      case COMMITTEE -> this == GRASSROOTS_COMMITTEE || this == CELL || servesCommittee();
      case GRASSROOTS_COMMITTEE -> this == SECTION_COMMITTEE || this == CELL || servesCommittee();
      case SECTION_COMMITTEE -> this == CELL;
      case BOARD -> this == ROOM;
      case ROOM, CELL -> false;
    };
  }
}
