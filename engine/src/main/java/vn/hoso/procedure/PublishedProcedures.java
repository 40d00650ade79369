package vn.hoso.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.form.FormFacts;
import vn.hoso.form.FormReading;
import vn.hoso.form.FormSchema;
import vn.hoso.form.Sides;
import vn.hoso.form.WrittenField;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;

/** The revisions of the database. */
@Service
class PublishedProcedures implements Procedures {

  private final RevisionStore store;
  private final Clock clock;
  private final Map<UUID, LoadedRevision> loaded = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> secret = new ConcurrentHashMap<>();

  PublishedProcedures(RevisionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public ProcedureRevision current(String slug, LocalDate day) {
    return store
        .current(slug, day)
        .map(this::load)
        .orElseThrow(ProcedureProblem::noProcedure)
        .view();
  }

  @Override
  @Transactional(readOnly = true)
  public ProcedureRevision revision(UUID revisionId) {
    return find(revisionId).view();
  }

  @Override
  @Transactional(readOnly = true)
  public List<ProcedureRevision> catalogue() {
    LocalDate today = LocalDate.now(clock);
    return published().stream()
        .map(ProcedureRevision::slug)
        .distinct()
        .flatMap(slug -> store.current(slug, today).map(this::load).stream())
        .map(LoadedRevision::view)
        .sorted(Comparator.comparing(revision -> revision.procedure().code()))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<ProcedureRevision> published() {
    return store.usable().stream().map(this::load).map(LoadedRevision::view).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public JsonNode form(UUID revisionId, String form) {
    return find(revisionId).form(form).node();
  }

  @Override
  @Transactional(readOnly = true)
  public byte[] file(UUID revisionId, String path) {
    return find(revisionId).file(path);
  }

  @Override
  @Transactional(readOnly = true)
  public ProcedureFolder folder(UUID revisionId) {
    return find(revisionId).folder();
  }

  @Override
  @Transactional(readOnly = true)
  public void validateForm(UUID revisionId, String form, JsonNode data) {
    LoadedRevision revision = find(revisionId);
    List<FieldError> errors = revision.form(form).check(data, revision.documentCodes());
    if (!errors.isEmpty()) {
      throw ProcedureProblem.wrongForm(errors);
    }
  }

  @Override
  @Transactional(readOnly = true)
  public FormFacts facts(UUID revisionId, String form, JsonNode data) {
    return find(revisionId).form(form).facts(data);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, String> past(UUID revisionId, String form) {
    return find(revisionId).form(form).past();
  }

  @Override
  @Transactional(readOnly = true)
  public Text outcomeName(UUID revisionId, String form, String outcome) {
    return find(revisionId)
        .form(form)
        .title(FormSchema.OUTCOME, outcome)
        .orElseThrow(ProcedureProblem::noFile);
  }

  @Override
  @Transactional(readOnly = true)
  public List<WrittenField> written(UUID revisionId, String form, JsonNode data) {
    LoadedRevision revision = find(revisionId);
    return new FormReading(revision::paperName).read(revision.form(form).node(), data);
  }

  @Override
  @Transactional(readOnly = true)
  public Sides readers(UUID revisionId, Step step, String field, String outcome) {
    LoadedRevision revision = find(revisionId);
    return revision
        .form(step.form())
        .readers(field, outcome)
        .orElse(step.readers())
        .signedBy(revision.view().procedure().hands(step));
  }

  @Override
  @Transactional(readOnly = true)
  public Set<Sides> readers(UUID revisionId, Step step) {
    LoadedRevision revision = find(revisionId);
    var hands = revision.view().procedure().hands(step);
    return Stream.concat(
            Stream.of(step.readers()),
            revision.form(step.form()).allReaders().values().stream().flatMap(List::stream))
        .map(sides -> sides.signedBy(hands))
        .collect(Collectors.toSet());
  }

  @Override
  public boolean keepsSecrets(String slug) {
    return inMemory().stream().anyMatch(each -> each.slug().equals(slug) && each.keepsSecrets());
  }

  @Override
  public Map<String, Set<String>> secretSteps() {
    return Collections.unmodifiableMap(secret);
  }

  /** Those read so far; at the start every published one is. */
  List<Procedure> inMemory() {
    return loaded.values().stream().map(each -> each.view().procedure()).toList();
  }

  private LoadedRevision find(UUID revisionId) {
    LoadedRevision known = loaded.get(revisionId);
    return known == null
        ? store.revision(revisionId).map(this::load).orElseThrow(ProcedureProblem::noRevision)
        : known;
  }

  private LoadedRevision load(RevisionRow row) {
    return loaded.computeIfAbsent(row.id(), missing -> read(row));
  }

  private LoadedRevision read(RevisionRow row) {
    var revision = new LoadedRevision(row, store.folder(row));
    revision.view().procedure().steps().stream()
        .filter(step -> step.secret() != null)
        .forEach(
            step ->
                secret
                    .computeIfAbsent(row.slug(), first -> ConcurrentHashMap.newKeySet())
                    .add(step.id()));
    return revision;
  }
}
