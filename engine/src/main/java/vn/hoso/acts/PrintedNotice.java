package vn.hoso.acts;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A paper that is printed as an act of the model is performed, and can be looked at before. */
public enum PrintedNotice {
  SUPPLEMENT("requestSupplement", "02", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
  REFUSAL("refuseIntake", "03", "Phiếu từ chối tiếp nhận giải quyết");

  private final String verb;
  private final String code;
  private final String title;

  PrintedNotice(String verb, String code, String title) {
    this.verb = verb;
    this.code = code;
    this.title = title;
  }

  /** Number of the paper among those HoSo prints. */
  public String code() {
    return code;
  }

  /** What the paper is called. */
  String title() {
    return title;
  }

  /** Its title in the middle of a sentence. */
  public String inSentence() {
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  /**
   * @param verbs of the acts an outcome leads through
   */
  public static Optional<PrintedNotice> of(Collection<String> verbs) {
    return Stream.of(values()).filter(each -> verbs.contains(each.verb)).findFirst();
  }
}
