package vn.hoso.procedure;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.hoso.deadline.Confidence;
import vn.hoso.folder.EntryRefused;
import vn.hoso.rule.AgeRule;
import vn.hoso.rule.BallotEntry;
import vn.hoso.rule.Cancellation;
import vn.hoso.rule.Condition;
import vn.hoso.rule.DerivedEntry;
import vn.hoso.rule.Exchange;
import vn.hoso.rule.GateEntry;
import vn.hoso.rule.Given;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.ItemRules;
import vn.hoso.rule.LegalText;
import vn.hoso.rule.LinkEntry;
import vn.hoso.rule.Membership;
import vn.hoso.rule.Moving;
import vn.hoso.rule.NamedFact;
import vn.hoso.rule.Opening;
import vn.hoso.rule.PartEntry;
import vn.hoso.rule.Readers;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.rule.Secrecy;
import vn.hoso.rule.Side;
import vn.hoso.shared.SecrecyLevel;
import vn.hoso.shared.Text;
import vn.hoso.unit.Matter;

/**
 * {@code procedure.yml} as written; whatever has no place here is refused.
 *
 * @param drawing English for the words in the drawing, by the Vietnamese ones
 */
public record ProcedureFile(
    String code,
    Text name,
    Text subject,
    Membership membership,
    Matter matter,
    Boolean publiclyTrackable,
    Readers readers,
    LocalDate effectiveFrom,
    Opening.Entry opening,
    List<PartEntry> parts,
    List<Side.Entry> sides,
    ItemRules.Entry items,
    List<LegalTextEntry> legalTexts,
    List<DateEntry> dates,
    List<DerivedEntry> derived,
    List<ConditionEntry> conditions,
    List<DocumentEntry> documents,
    Moving.Entry moving,
    Cancellation.Entry cancellation,
    List<AgeRule.Entry> ages,
    List<GateEntry> gates,
    List<BallotEntry> ballots,
    List<IssuedPaper.Entry> issues,
    List<LinkEntry> links,
    Exchange.Entry exchange,
    Map<String, String> drawing) {

  /**
   * Where no body votes, nothing is issued or the drawing has no English, the section is left out.
   */
  public ProcedureFile {
    sides = sides == null ? List.of() : sides;
    derived = derived == null ? List.of() : derived;
    ages = ages == null ? List.of() : ages;
    gates = gates == null ? List.of() : gates;
    ballots = ballots == null ? List.of() : ballots;
    links = links == null ? List.of() : links;
    issues = issues == null ? List.of() : issues;
    drawing = drawing == null ? Map.of() : drawing;
  }

  record LegalTextEntry(
      String number,
      String title,
      LocalDate issuedOn,
      LocalDate effectiveFrom,
      String replacedBy,
      String replaces,
      String note,
      String noteEn,
      String source,
      String confidence) {

    LegalText read() {
      return new LegalText(
          number,
          Given.given(title, "title"),
          WrittenDay.known(issuedOn, "issuedOn"),
          WrittenDay.known(effectiveFrom, "effectiveFrom"),
          replacedBy,
          replaces,
          Given.words(note, noteEn),
          Given.given(source, "source"),
          Confidence.of(confidence));
    }
  }

  /**
   * @param ahead a planned day: it lies today or later
   */
  record DateEntry(String name, Text label, String readers, Boolean ahead) {
    NamedFact read() {
      return new NamedFact(
          Given.given(name, "name"),
          Given.given(label, "label"),
          NamedFact.Origin.FORM,
          null,
          Given.readers(readers),
          Boolean.TRUE.equals(ahead));
    }
  }

  record ConditionEntry(
      String name,
      Text label,
      NamedFact.Origin origin,
      String follows,
      String readers,
      Text askPublic,
      Text publicChoice,
      Boolean publicAnswer) {

    private NamedFact.Asked asked() {
      if (askPublic == null && publicChoice != null) {
        throw EntryRefused.missing("askPublic");
      }
      if (askPublic != null && readers != null) {
        throw new EntryRefused(
            "Dữ kiện chỉ một số người xem (“readers”) thì không hỏi công khai: bỏ “askPublic”.",
            "The public is not asked for what only some read: leave “askPublic” out.");
      }
      if (askPublic != null && publicAnswer != null) {
        throw new EntryRefused(
            "Ghi một trong hai: “askPublic” (hỏi) hoặc “publicAnswer” (coi như đã biết).",
            "Either “askPublic” asks, or “publicAnswer” tells.");
      }
      return askPublic == null ? null : new NamedFact.Asked(askPublic, publicChoice);
    }

    NamedFact read() {
      if (follows != null && origin != NamedFact.Origin.ROUTE) {
        throw new EntryRefused(
            "“follows” chỉ dùng với “origin: ROUTE”.", "“follows” is for “origin: ROUTE” alone.");
      }
      return new NamedFact(
          Given.given(name, "name"),
          Given.given(label, "label"),
          Given.given(origin, "origin"),
          follows == null ? null : Condition.parse(follows),
          Given.readers(readers),
          false,
          asked(),
          publicAnswer);
    }
  }

  record SecrecyEntry(SecrecyLevel level, String confidence) {
    Secrecy read() {
      return new Secrecy(Given.given(level, "level"), Confidence.of(confidence));
    }
  }

  record DocumentEntry(
      String code,
      String number104,
      Text name,
      String condition,
      @JsonAlias("stage") String neededAt,
      Boolean result,
      Integer copies,
      Integer validityMonths,
      RequiredDocument.ValidAt validAt,
      String validityConfidence,
      String issuer,
      SecrecyEntry secrecy,
      String readers,
      Boolean recordOnly,
      Boolean conclusion,
      String note,
      String noteEn,
      String source,
      String confidence,
      String blank,
      Boolean onTheWay) {

    /**
     * @param issued codes of the papers the procedure issues
     */
    RequiredDocument read(Collection<String> issued) {
      boolean made = made(issued);
      String step = Undeclared.step(neededAt);
      if (made == (step != null)) {
        throw made
            ? new EntryRefused(
                "Giấy tờ do thủ tục lập ra thì không ghi “neededAt”; hãy bỏ “neededAt” hoặc “result”.",
                "A paper the procedure produces has no “neededAt”; take away “neededAt” or “result”.")
            : new EntryRefused(
                "Thiếu “neededAt”: hãy ghi bước cần giấy tờ này, hoặc “result: true” nếu thủ tục lập ra nó.",
                "“neededAt” is missing: write the step that needs the paper, or “result: true” if the procedure produces it.");
      }
      return new RequiredDocument(
          Given.given(code, "code"),
          number104,
          Given.given(name, "name"),
          Condition.parse(condition),
          step,
          made,
          copies,
          validity(),
          Given.given(issuer, "issuer"),
          Given.given(secrecy, "secrecy").read(),
          Given.readers(readers),
          Boolean.TRUE.equals(recordOnly),
          concluded(),
          Given.words(note, noteEn),
          Given.given(source, "source"),
          Confidence.of(confidence),
          blank,
          Boolean.TRUE.equals(onTheWay));
    }

    private boolean made(Collection<String> issued) {
      return Boolean.TRUE.equals(result)
          || Undeclared.RESULT.equals(neededAt)
          || neededAt == null && issued.contains(code);
    }

    private RequiredDocument.Validity validity() {
      if (validityMonths == null) {
        if (validAt != null || validityConfidence != null) {
          throw EntryRefused.missing("validityMonths");
        }
        return null;
      }
      return new RequiredDocument.Validity(
          validityMonths,
          validAt == null ? RequiredDocument.ValidAt.NEEDED : validAt,
          Confidence.of(validityConfidence == null ? confidence : validityConfidence));
    }

    private boolean concluded() {
      if (Boolean.TRUE.equals(conclusion) && !Boolean.TRUE.equals(recordOnly)) {
        throw new EntryRefused(
            "“conclusion” chỉ dùng cho giấy tờ “recordOnly”.",
            "“conclusion” is for “recordOnly” papers alone.");
      }
      return Boolean.TRUE.equals(conclusion);
    }
  }
}
