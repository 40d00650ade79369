package vn.hoso.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.AskedTitle;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.PositionView;
import vn.hoso.organisation.Positions;
import vn.hoso.procedure.AskedNames;
import vn.hoso.roster.Rosters;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.step.HandedOut;
import vn.hoso.step.Steps;

/** The entries of a history as an official reads them. */
@Component
class HistoryLines {

  private final HistoryRows rows;
  private final Steps steps;
  private final SecrecyPolicy secrecy;
  private final Rosters rosters;
  private final Officials officials;
  private final Positions positions;
  private final AskedNames names;
  private final JsonMapper json;

  HistoryLines(
      HistoryRows rows,
      Steps steps,
      SecrecyPolicy secrecy,
      Rosters rosters,
      Officials officials,
      Positions positions,
      AskedNames names,
      JsonMapper json) {
    this.rows = rows;
    this.steps = steps;
    this.secrecy = secrecy;
    this.rosters = rosters;
    this.officials = officials;
    this.positions = positions;
    this.names = names;
    this.json = json;
  }

  /** Oldest first; 404 where he does not see the dossier. */
  List<HistoryLine> of(CurrentUser by, UUID dossierId) {
    var reader = secrecy.reader(by, dossierId);
    var entries = rows.of(dossierId);
    var positions = positions(entries);
    var untold = untold(by, dossierId, entries);
    var stepNames = stepNames(dossierId);
    var officialNames =
        officials.namesOfThen(
            entries.stream().map(HistoryEntry::officialId).collect(Collectors.toSet()));
    var unissued = UnissuedNumbers.of(entries, reader);
    Map<String, String> outcomes = new HashMap<>();
    var lines =
        entries.stream()
            .flatMap(
                entry ->
                    readable(
                        entry,
                        () ->
                            ReadEntry.of(entry, details(entry), unit(positions, entry), reader)
                                .map(
                                    read ->
                                        line(
                                            read.entry(),
                                            numbered(
                                                read.entry(),
                                                details(read, outcomes, untold, reader),
                                                unissued),
                                            officialNames.at(
                                                read.entry().officialId(), read.entry().at()),
                                            label(positions, read.entry()),
                                            names.step(stepNames.get(read.entry().stepId())))))
                        .stream())
            .toList();
    return lines.size() == entries.size() ? lines : counted(lines);
  }

  /** A gap in the numbers would tell that something happened, and when. */
  private static List<HistoryLine> counted(List<HistoryLine> lines) {
    return IntStream.range(0, lines.size()).mapToObj(at -> lines.get(at).numbered(at + 1)).toList();
  }

  /**
   * An entry such as HoSo writes none must not hide the others; of it is told that it is there and
   * nothing else, as nobody can say for whom it is.
   */
  private static Optional<HistoryLine> readable(
      HistoryEntry entry, Supplier<Optional<HistoryLine>> line) {
    try {
      return line.get();
    } catch (DataAccessException | TransactionException unreachable) {
      throw unreachable;
    } catch (RuntimeException unreadable) {
      return Optional.of(
          HistoryLine.unreadable(
              entry,
              AskersLanguage.say("Mục không đọc được", "Entry that cannot be read"),
              AskersLanguage.say(
                  "Mục này không đọc được, không phải do hệ thống ghi. Báo quản trị hệ thống.",
                  "This entry cannot be read; HoSo has not written it so. Tell a system administrator.")));
    }
  }

  private HistoryLine line(
      HistoryEntry entry,
      JsonNode details,
      String officialName,
      String positionLabel,
      String stepName) {
    var kind = entry.known().orElseThrow();
    return new HistoryLine(
        entry.seq(),
        entry.at(),
        entry.kind(),
        AskersLanguage.say(kind.vi(), kind.en()),
        CurrentUser.signature(
            officialName, details == null ? null : details.path("standsInFor").asString(null)),
        AskedTitle.of(positionLabel),
        entry.factDate(),
        step(stepName, details),
        reason(details),
        details == null ? null : details.path("onBehalfOf").asString(null),
        details);
  }

  /** What HoSo itself gave as a reason is said in the language of who reads. */
  private static String reason(JsonNode details) {
    var given = details == null ? null : details.path("reason").asString(null);
    return given == null
        ? null
        : HandedOut.of(details.path("automatic").asString(null))
            .map(why -> AskersLanguage.say(why.text()))
            .orElse(given);
  }

  /** With the item it was done for. */
  private static String step(String name, JsonNode details) {
    var item = details == null ? null : details.path("item").asString(null);
    return name == null || item == null ? name : name + ": " + item;
  }

  private JsonNode details(HistoryEntry entry) {
    return entry.payload() == null ? null : json.readTree(entry.payload());
  }

  private static JsonNode numbered(HistoryEntry entry, JsonNode details, Set<Long> unissued) {
    return unissued.contains(entry.seq()) ? ReadableDetails.unnumbered(details) : details;
  }

  /** A step's later entries are read by the outcome its completion told of. */
  private static JsonNode details(
      ReadEntry read, Map<String, String> outcomes, Set<String> untold, CaseReader reader) {
    var entry = read.entry();
    var details = read.details();
    if (details == null) {
      return null;
    }
    if (entry.kind().equals(DossierEventKind.StepCompleted.name())) {
      outcomes.put(entry.stepId(), details.path("outcome").asString(""));
    }
    if (entry.kind().equals(DossierEventKind.ItemsSettled.name())) {
      return ReadableDetails.settled(entry, details, untold, reader);
    }
    return ReadableDetails.of(entry, details, outcomes.get(entry.stepId()), reader);
  }

  private Map<String, String> stepNames(UUID dossierId) {
    return steps.of(dossierId).stream()
        .collect(Collectors.toMap(StepRecordView::stepId, StepRecordView::stepName, (a, b) -> b));
  }

  /** Outcomes of items that are kept from him, as in the list itself. */
  private Set<String> untold(CurrentUser by, UUID dossierId, List<HistoryEntry> entries) {
    return entries.stream()
            .anyMatch(entry -> entry.kind().equals(DossierEventKind.ItemsSettled.name()))
        ? rosters.untold(by, dossierId)
        : Set.of();
  }

  private static UUID unit(Map<UUID, PositionView> positions, HistoryEntry entry) {
    var position = positions.get(entry.positionId());
    return position == null ? null : position.unitId();
  }

  private static String label(Map<UUID, PositionView> positions, HistoryEntry entry) {
    var position = positions.get(entry.positionId());
    return position == null ? null : position.label();
  }

  private Map<UUID, PositionView> positions(List<HistoryEntry> entries) {
    var ids =
        entries.stream()
            .map(HistoryEntry::positionId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return positions.withIds(ids).stream()
        .collect(Collectors.toMap(PositionView::id, each -> each));
  }
}
