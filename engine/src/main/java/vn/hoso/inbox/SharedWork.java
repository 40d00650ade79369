package vn.hoso.inbox;

import vn.hoso.task.WorkPlace;

/**
 * What lies in whose list, as conditions over {@code work_item x}; {@code one.id} is an official, a
 * position or a unit. What is held by somebody who may no longer act is in nobody's own work and in
 * everybody's shared work.
 */
final class SharedWork {

  static final String MINE = "x.holder_id = one.id and " + WorkPlace.STANDS;

  static final String UNCLAIMED_AT_POSITION =
      "x.position_id = one.id and x.holder_id is null and not x.waiting";
  static final String UNCLAIMED_IN_UNIT =
      "x.unit_id = one.id and x.holder_id is null and not x.waiting";

  /** What a head would find twice, where he holds the position too. */
  static final String NOT_AT_POSITION =
      " and not (x.position_id = any (cast(:positions as uuid[])))";

  /** What waits for its day is nobody's work; whoever moves the day takes it up first. */
  static final String IN_UNIT = "x.unit_id = one.id and (x.holder_id is not null or not x.waiting)";

  private static final String LAPSED = "x.holder_id is not null and not " + WorkPlace.STANDS;

  static final String LAPSED_AT_POSITION = "x.position_id = one.id and " + LAPSED;
  static final String LAPSED_IN_UNIT = "x.unit_id = one.id and " + LAPSED;

  /** What a stand-in finds: it waits for him as long as it lies with the absent one. */
  static final String HELD_BY_ABSENT =
      "x.holder_id = one.id and x.holder_for is null"
          + " and x.position_id = any (cast(:positions as uuid[])) and "
          + WorkPlace.STANDS;

  /** What a stand-in does for the absent one: he may take it back. */
  static final String DONE_FOR_ME =
      "x.holder_for = one.id and x.position_id = any (cast(:positions as uuid[])) and "
          + WorkPlace.STANDS;

  private SharedWork() {}
}
