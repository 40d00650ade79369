package vn.hoso.audit;

import static vn.hoso.dossier.DossierEventKind.DocumentAdded;
import static vn.hoso.dossier.DossierEventKind.DocumentCut;
import static vn.hoso.dossier.DossierEventKind.DocumentRemoved;
import static vn.hoso.dossier.DossierEventKind.DocumentReplaced;
import static vn.hoso.dossier.DossierEventKind.DocumentVerified;
import static vn.hoso.dossier.DossierEventKind.DossierDecided;
import static vn.hoso.dossier.DossierEventKind.DossierEnteredHalfway;
import static vn.hoso.dossier.DossierEventKind.FactCorrected;
import static vn.hoso.dossier.DossierEventKind.FactRecorded;
import static vn.hoso.dossier.DossierEventKind.ItemsEntered;
import static vn.hoso.dossier.DossierEventKind.ItemsSettled;
import static vn.hoso.dossier.DossierEventKind.PaperIssued;
import static vn.hoso.dossier.DossierEventKind.PaperNumbered;
import static vn.hoso.dossier.DossierEventKind.PaperSigned;
import static vn.hoso.dossier.DossierEventKind.StepCompleted;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.dossier.DossierEventKind;

/** What the chain of one dossier tells of rows in its tables. */
final class ToldRows {

  private static final Set<String> OF_ROWS =
      EnumSet.of(
              DocumentAdded,
              DocumentReplaced,
              DocumentRemoved,
              DocumentCut,
              DocumentVerified,
              PaperSigned,
              PaperNumbered,
              PaperIssued,
              FactRecorded,
              FactCorrected,
              StepCompleted,
              ItemsEntered,
              ItemsSettled,
              DossierDecided,
              DossierEnteredHalfway)
          .stream()
          .map(Enum::name)
          .collect(Collectors.toSet());

  /**
   * @param details null where they were erased, it may have told of any row of its kind, and where
   *     they are such as HoSo writes none
   */
  private record Told(
      long seq,
      DossierEventKind kind,
      @Nullable LocalDate day,
      String step,
      String official,
      boolean erased,
      @Nullable JsonNode details) {

    static Told of(HistoryEntry entry, JsonMapper json) {
      return new Told(
          entry.seq(),
          DossierEventKind.valueOf(entry.kind()),
          entry.factDate(),
          String.valueOf(entry.stepId()),
          String.valueOf(entry.officialId()),
          entry.payload() == null,
          read(entry.payload(), json));
    }

    private static @Nullable JsonNode read(@Nullable String payload, JsonMapper json) {
      try {
        return payload == null ? null : json.readTree(payload);
      } catch (JacksonException unreadable) {
        return null;
      }
    }

    private long number(String key) {
      return details == null ? 0 : details.path(key).asLong(0);
    }

    private List<Integer> rows() {
      return details == null
          ? List.of()
          : details.path("rows").valueStream().map(row -> row.asInt(0)).toList();
    }

    Stream<String> word(String key) {
      return Stream.ofNullable(details)
          .map(all -> all.path(key).asString(""))
          .filter(word -> !word.isEmpty());
    }
  }

  /**
   * @param fact null where the chain does not say
   */
  record Day(long seq, @Nullable String fact, LocalDate on) {}

  /**
   * @param day null where the chain does not say
   */
  record Number(long seq, String written, @Nullable LocalDate day) {}

  /**
   * @param documentId empty for a file that was signed
   */
  record Filed(long seq, String documentId, String sha256) {}

  /**
   * @param outcome null where it does not say any more
   * @param form null where it does not say, or not any more
   */
  record Completed(
      long seq,
      String stepId,
      String official,
      @Nullable String outcome,
      @Nullable JsonNode form) {}

  /**
   * Items that came out so.
   *
   * @param ordinals which they were; empty where it does not say
   */
  record Settled(long seq, String outcome, long items, List<Integer> ordinals) {

    long of(String asked) {
      return outcome.equals(asked) ? items : 0;
    }
  }

  private final List<Told> told;

  private ToldRows(List<Told> told) {
    this.told = told;
  }

  static ToldRows of(List<HistoryEntry> entries, JsonMapper json) {
    return new ToldRows(
        entries.stream()
            .filter(entry -> OF_ROWS.contains(entry.kind()))
            .map(entry -> Told.of(entry, json))
            .toList());
  }

  /** The numbers of entries whose details are there and cannot be read. */
  List<Long> unreadable() {
    return told.stream()
        .filter(each -> !each.erased() && each.details() == null)
        .map(Told::seq)
        .toList();
  }

  /** How many entries of these kinds say nothing any more. */
  long erased(DossierEventKind... kinds) {
    return of(kinds).filter(Told::erased).count();
  }

  /** The papers whose file an entry tells of, by number, id and digest. */
  List<Filed> filed() {
    return of(DocumentAdded, DocumentReplaced)
        .flatMap(
            each ->
                each.word("sha256")
                    .map(
                        sha256 ->
                            new Filed(
                                each.seq(),
                                each.word("documentId").findFirst().orElse(""),
                                sha256)))
        .toList();
  }

  List<Filed> signed() {
    return of(PaperSigned)
        .flatMap(each -> each.word("sha256").map(sha256 -> new Filed(each.seq(), "", sha256)))
        .toList();
  }

  Set<String> papersIn() {
    return words("documentId", DocumentAdded, DocumentReplaced);
  }

  /** Of those that came without a file, or before digests were told. */
  Set<String> papersInWithoutDigest() {
    return of(DocumentAdded, DocumentReplaced)
        .filter(each -> each.word("sha256").findAny().isEmpty())
        .flatMap(each -> each.word("documentId"))
        .collect(Collectors.toSet());
  }

  Set<String> papersOut() {
    var out = words("documentId", DocumentRemoved, DocumentCut);
    out.addAll(words("replaces", DocumentReplaced));
    return out;
  }

  Set<String> papersVerified() {
    return words("documentId", DocumentVerified);
  }

  Set<String> papersIssued() {
    return words("documentId", PaperIssued);
  }

  Set<String> digestsSigned() {
    return words("sha256", PaperSigned);
  }

  List<Number> numbers() {
    return of(PaperNumbered)
        .flatMap(
            each -> each.word("number").map(number -> new Number(each.seq(), number, each.day())))
        .toList();
  }

  /** In their order: each row of a day is told by one entry. */
  List<Day> days() {
    return of(FactRecorded, FactCorrected)
        .filter(each -> each.day() != null)
        .map(each -> new Day(each.seq(), each.word("fact").findFirst().orElse(null), each.day()))
        .toList();
  }

  List<Completed> completed() {
    return of(StepCompleted)
        .map(
            each ->
                new Completed(
                    each.seq(),
                    each.step(),
                    each.official(),
                    each.word("outcome").findFirst().orElse(null),
                    each.details() == null ? null : each.details().get("data")))
        .toList();
  }

  /** By the vote or by hand, many at once, or by a step that is done for each. */
  List<Settled> settled() {
    return of(ItemsSettled, StepCompleted)
        .filter(each -> each.kind() == ItemsSettled || each.word("item").findAny().isPresent())
        .flatMap(
            each ->
                each.word("outcome")
                    .map(
                        outcome ->
                            each.kind() == ItemsSettled
                                ? new Settled(
                                    each.seq(), outcome, each.number("items"), each.rows())
                                : new Settled(each.seq(), outcome, 1, List.of())))
        .toList();
  }

  /** Whether an item may have been taken off since, and its place given to another. */
  boolean removedAfter(long seq) {
    return of(ItemsEntered)
        .anyMatch(each -> each.seq() > seq && (each.erased() || each.number("removed") > 0));
  }

  Set<String> decided() {
    return words("outcome", DossierDecided);
  }

  /** Empty where the last decision says nothing, or nothing any more. */
  Optional<String> lastDecided() {
    return of(DossierDecided)
        .reduce((earlier, later) -> later)
        .flatMap(last -> last.word("outcome").findFirst());
  }

  boolean has(DossierEventKind kind) {
    return of(kind).findAny().isPresent();
  }

  /** Completions of which it is not known any more how the step came out, or for which item. */
  long erasedSteps() {
    return erased(StepCompleted);
  }

  private Set<String> words(String key, DossierEventKind... kinds) {
    return of(kinds).flatMap(each -> each.word(key)).collect(Collectors.toSet());
  }

  private Stream<Told> of(DossierEventKind... kinds) {
    var asked = Set.of(kinds);
    return told.stream().filter(each -> asked.contains(each.kind()));
  }
}
