package vn.hoso.dossier;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** A paper that is printed as an act of the model is performed, and can be looked at before. */
public enum PrintedNotice {
  SUPPLEMENT("requestSupplement", "02"),
  REFUSAL("refuseIntake", "03");

  private final String verb;
  private final String code;

  PrintedNotice(String verb, String code) {
    this.verb = verb;
    this.code = code;
  }

  /** Number of the paper among those HoSo prints. */
  public String code() {
    return code;
  }

  /**
   * @param verbs of the acts an outcome leads through
   */
  public static Optional<PrintedNotice> of(Collection<String> verbs) {
    return Stream.of(values()).filter(each -> verbs.contains(each.verb)).findFirst();
  }
}
