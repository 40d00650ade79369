package vn.hoso.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.rule.NeededAt;

/**
 * What one person needs for a procedure, by what he answered.
 *
 * @param answered whether no question is open
 * @param papers those he needs, and those he may need as far as nobody has asked
 * @param places where he turns to, in the order of the way
 */
record NeedsView(
    String slug,
    String code,
    String name,
    boolean publiclyTrackable,
    boolean answered,
    List<PublicQuestion> questions,
    List<NeededPaper> papers,
    List<PlaceLine> places,
    List<NeedLimit> limits,
    @Nullable NeedOffice office) {

  /**
   * @param id stable within the procedure
   */
  record PublicQuestion(String id, String text, List<PublicChoice> choices) {}

  /**
   * @param yes the facts that hold where it is chosen
   * @param no those that do not
   */
  record PublicChoice(String label, List<String> yes, List<String> no, boolean chosen) {}

  /**
   * @param certain whether he needs it; else what is not asked here decides
   * @param condition when it is needed, in words; null where always
   * @param own whether the person the dossier is about writes it himself
   * @param onTheWay whether a body on the way of the dossier writes it: he need not care for it
   * @param validity how long it may be used, in words; null where it does not lapse
   * @param blank name of the blank form; null where there is none here
   */
  record NeededPaper(
      String code,
      String name,
      boolean certain,
      @Nullable String condition,
      @Nullable NeededAt neededAt,
      boolean own,
      boolean onTheWay,
      String issuer,
      @Nullable Integer copies,
      @Nullable String validity,
      boolean recordOnly,
      @Nullable String blank) {}

  record PlaceLine(String label, String where) {}

  /**
   * @param text how long, from when, in words
   * @param counted which days count, in words
   */
  record NeedLimit(String label, String text, String counted, boolean promise) {}

  record NeedOffice(
      String unitName, @Nullable String address, @Nullable String phone, @Nullable String hours) {}
}
