package vn.hoso.inbox;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which items a list shows. */
public enum InboxView {
  /** Việc của tôi: claimed by the official. */
  MINE,
  /**
   * Việc chung của phòng: unclaimed and addressed to one of his positions, or to a unit he leads.
   */
  SHARED,
  /** What he could work on: mine and shared together; what the counters by due day count. */
  TODO,
  /** Việc của đơn vị: everything open in the units he leads, whoever has claimed it. */
  UNIT,
  /** Chờ nơi khác: dossiers his units hold or held, now at another unit. */
  WAITING;

  static Optional<InboxView> of(String word) {
    return Stream.of(values()).filter(view -> view.word().equals(word)).findFirst();
  }

  /** The word of the URL. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
