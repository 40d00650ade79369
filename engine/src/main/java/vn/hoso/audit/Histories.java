package vn.hoso.audit;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.dossier.DossierChain;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.AskedTitle;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.PositionView;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.procedure.AskedNames;
import vn.hoso.roster.Rosters;
import vn.hoso.secrecy.CaseReader;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.AskersLanguage;
import vn.hoso.step.HandedOut;
import vn.hoso.step.Steps;

/**
 * The histories of dossiers: read, checked, and their personal payload erased where the law asks
 * for it.
 */
@Service
public class Histories {

  /** Digests and numbers: without them nobody could tell a paper that was changed. */
  private static final Set<DossierEventKind> PROOFS =
      EnumSet.of(
          DossierEventKind.PaperSigned,
          DossierEventKind.PaperNumbered,
          DossierEventKind.PaperIssued,
          DossierEventKind.DocumentAdded,
          DossierEventKind.ArchiveDepositSigned);

  private final HistoryRows rows;
  private final DossierChain chain;
  private final DossierChanges changes;
  private final Steps steps;
  private final SecrecyPolicy secrecy;
  private final Rosters rosters;
  private final Officials officials;
  private final Positions positions;
  private final AskedNames names;
  private final AccessLog accesses;
  private final OrganisationHistory organisation;
  private final JsonMapper json;

  Histories(
      HistoryRows rows,
      DossierChain chain,
      DossierChanges changes,
      Steps steps,
      SecrecyPolicy secrecy,
      Rosters rosters,
      Officials officials,
      Positions positions,
      AskedNames names,
      AccessLog accesses,
      OrganisationHistory organisation,
      JsonMapper json) {
    this.rows = rows;
    this.chain = chain;
    this.changes = changes;
    this.steps = steps;
    this.secrecy = secrecy;
    this.rosters = rosters;
    this.officials = officials;
    this.positions = positions;
    this.names = names;
    this.accesses = accesses;
    this.organisation = organisation;
    this.json = json;
  }

  /** The history of a dossier the official sees, oldest first; 404 otherwise. */
  @Transactional(readOnly = true)
  public List<HistoryLine> of(CurrentUser by, UUID dossierId) {
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
    return entries.stream()
        .flatMap(
            entry -> ReadEntry.of(entry, details(entry), unit(positions, entry), reader).stream())
        .map(
            read ->
                line(
                    read.entry(),
                    numbered(read.entry(), readable(read, outcomes, untold, reader), unissued),
                    officialNames.at(read.entry().officialId(), read.entry().at()),
                    label(positions, read.entry()),
                    names.step(stepNames.get(read.entry().stepId()))))
        .toList();
  }

  private HistoryLine line(
      HistoryEntry entry,
      JsonNode details,
      String officialName,
      String positionLabel,
      String stepName) {
    var kind = DossierEventKind.valueOf(entry.kind());
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
  private JsonNode readable(
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

  /**
   * Checks the chain: an entry that was changed, taken out, put in, moved, or cut off the end
   * shows. For administration and tests; reads every entry.
   */
  @Transactional(readOnly = true)
  public Verification verify(UUID dossierId) {
    var entries = rows.of(dossierId);
    return ChainCheck.of(chain.head(dossierId), entries, rows.toldErasures(List.of(entries)));
  }

  /**
   * Erases the payload of one entry, where the law on personal data asks for it; the chain still
   * verifies. Who erased what and why goes to the access log and to the history of the
   * organisation.
   *
   * @throws AuditProblem AUDIT-001 (403) for anybody but a system administrator; AUDIT-002 (404)
   *     where there is no such entry or nothing left of it; AUDIT-003 (409) for what proves a paper
   */
  @Transactional
  public void erase(CurrentUser by, String code, long seq, String reason) {
    requireErasable(by, code, seq);
    var dossierId = chain.idOf(code).orElseThrow(AuditProblem::noEntry);
    if (!rows.erase(dossierId, seq)) {
      throw AuditProblem.noEntry();
    }
    accesses.add(by.officialId(), dossierId, HistoryRows.Erasure.said(seq));
    organisation.add(
        by.officialId(),
        OrganisationEventKind.HISTORY_ERASED,
        null,
        null,
        Map.of(
            keptSecret(dossierId) ? "dossier" : "code",
            keptSecret(dossierId) ? dossierId.toString() : code,
            "entry",
            String.valueOf(seq),
            "reason",
            reason));
  }

  /**
   * Returns where the entry could be erased.
   *
   * @throws AuditProblem as {@link #erase}
   */
  @Transactional(readOnly = true)
  public void requireErasable(CurrentUser by, String code, long seq) {
    if (!by.holds(Role.SYSTEM_ADMIN)) {
      throw AuditProblem.mayNotErase();
    }
    var dossierId = chain.idOf(code).orElseThrow(AuditProblem::noEntry);
    var entry =
        rows.of(dossierId).stream()
            .filter(each -> each.seq() == seq && each.payload() != null)
            .findFirst()
            .orElseThrow(AuditProblem::noEntry);
    if (PROOFS.contains(DossierEventKind.valueOf(entry.kind()))) {
      throw AuditProblem.provesAPaper();
    }
  }

  /** What is asked to be erased, for who agrees to it; codes of secret dossiers stay out. */
  @Transactional(readOnly = true)
  public String said(String code, long seq) {
    var dossierId = chain.idOf(code).orElseThrow(AuditProblem::noEntry);
    return (keptSecret(dossierId) ? "Hồ sơ có nội dung giữ kín" : code) + ", mục " + seq;
  }

  /** All administrators read what they do; the code of such a dossier is for who may see it. */
  private boolean keptSecret(UUID dossierId) {
    return secrecy.secretive(changes.get(dossierId).procedureSlug());
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
