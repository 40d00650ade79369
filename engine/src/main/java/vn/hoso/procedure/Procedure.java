package vn.hoso.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.organisation.Role;
import vn.hoso.rule.AgeRule;
import vn.hoso.rule.BallotRule;
import vn.hoso.rule.Cancellation;
import vn.hoso.rule.DerivedDay;
import vn.hoso.rule.Exchange;
import vn.hoso.rule.GateRule;
import vn.hoso.rule.IssuedPaper;
import vn.hoso.rule.ItemRules;
import vn.hoso.rule.LegalText;
import vn.hoso.rule.Membership;
import vn.hoso.rule.Moving;
import vn.hoso.rule.NamedFact;
import vn.hoso.rule.Opening;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;
import vn.hoso.rule.ProcedureLink;
import vn.hoso.rule.Readers;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.rule.Side;
import vn.hoso.shared.Text;
import vn.hoso.unit.Matter;

/**
 * One procedure as its folder tells it. Immutable; every list is in the order of the folder.
 *
 * @param slug name of the folder and of the process
 * @param code short code shown to people
 * @param name {@code en} may be null
 * @param membership whether that person is a member
 * @param subject what the person a dossier is about is called: người xin vào Đảng
 * @param matter which work it is: the rooms whose duty is for that do it
 * @param publiclyTrackable whether the person concerned may follow a dossier without signing in
 * @param opening who opens its dossiers
 * @param parts the bodies on its way, the one that opens first
 * @param sides which of them read together; none where nothing is kept from anybody
 * @param items what its dossiers decide on, one by one
 * @param dates the dated facts its forms ask for
 * @param derived the days that follow from those
 * @param conditions the yes/no facts its documents and steps depend on
 * @param limits limits of the whole, from one dated fact to another
 * @param moving null where a dossier does not go on elsewhere
 * @param cancellation null where its decision cannot be cancelled
 * @param ages how old the person must be, on which day
 * @param ballots how its bodies vote, at most one rule per step
 * @param issues the papers that are signed and issued, at most one per outcome
 * @param links the dossiers that go on from one
 * @param exchange what its decided dossiers give to others
 */
public record Procedure(
    String slug,
    String code,
    Text name,
    Text subject,
    Membership membership,
    Matter matter,
    boolean publiclyTrackable,
    Readers readers,
    Opening opening,
    List<Part> parts,
    List<Side> sides,
    ItemRules items,
    List<LegalText> legalTexts,
    List<NamedFact> dates,
    List<DerivedDay> derived,
    List<NamedFact> conditions,
    List<RequiredDocument> documents,
    List<Step> steps,
    List<ProcedureLimit> limits,
    @Nullable Moving moving,
    @Nullable Cancellation cancellation,
    List<AgeRule> ages,
    List<GateRule> gates,
    List<BallotRule> ballots,
    List<IssuedPaper> issues,
    List<ProcedureLink> links,
    Exchange exchange) {

  public Procedure {
    parts = List.copyOf(parts);
    sides = List.copyOf(sides);
    legalTexts = List.copyOf(legalTexts);
    dates = List.copyOf(dates);
    derived = List.copyOf(derived);
    conditions = List.copyOf(conditions);
    documents = List.copyOf(documents);
    steps = List.copyOf(steps);
    limits = List.copyOf(limits);
    ages = List.copyOf(ages);
    gates = List.copyOf(gates);
    ballots = List.copyOf(ballots);
    issues = List.copyOf(issues);
    links = List.copyOf(links);
    items = items.along(steps.stream().map(Step::id).toList());
  }

  /** The step with this BPMN id. */
  public Optional<Step> step(@Nullable String id) {
    return steps.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The part with this name. */
  public Optional<Part> part(String name) {
    return parts.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Roles that do the procedure's own steps of that part. */
  public Set<Role> rolesAt(String part) {
    return steps.stream()
        .filter(step -> step.part().equals(part) && step.calledBy() == null)
        .map(Step::role)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The part the step with this id lies with. */
  public Optional<Part> partOf(String stepId) {
    return step(stepId).flatMap(step -> part(step.part()));
  }

  /** Names under which readers are told: the parts, and the sides one of them belongs to. */
  public Set<String> readerNames(Collection<String> among) {
    return Stream.concat(
            among.stream(),
            sides.stream()
                .filter(side -> side.parts().stream().anyMatch(among::contains))
                .map(Side::name))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it keeps a step, a paper or a fact from some who see its dossiers. */
  public boolean keepsSecrets() {
    return steps.stream().anyMatch(step -> step.secret() != null)
        || documents.stream().anyMatch(paper -> paper.readers() != null)
        || facts().anyMatch(fact -> fact.readers() != null);
  }

  /** Whether papers of that type may be named on a paper that everybody reads. */
  public boolean openPaper(String code) {
    return document(code).filter(paper -> !paper.readByAll()).isEmpty();
  }

  /** The dated fact or the condition of that name. */
  public Optional<NamedFact> fact(String name) {
    return facts().filter(fact -> fact.name().equals(name)).findFirst();
  }

  private Stream<NamedFact> facts() {
    return Stream.concat(dates.stream(), conditions.stream());
  }

  /**
   * Whether readers of these names may read a day: a derived one tells the fact it follows from.
   *
   * @param office whether they receive, appraise or decide
   */
  public boolean admits(String day, Collection<String> names, boolean office) {
    return chain(day).stream()
        .flatMap(name -> fact(name).stream())
        .map(NamedFact::readers)
        .allMatch(readers -> readers == null || readers.admit(names, office, ""));
  }

  /** Whether those who do the steps of a part may read the days of a limit. */
  public boolean admits(ProcedureLimit limit, Part part) {
    var names = readerNames(List.of(part.name()));
    boolean office = part.capacity().office();
    return admits(limit.from(), names, office) && admits(limit.to(), names, office);
  }

  /** The required document with this code. */
  public Optional<RequiredDocument> document(String code) {
    return documents.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /**
   * Codes of the papers whose lack whoever does the step is told of beforehand: those that are due
   * at it, and all that is handed in where its body takes in, appraises or decides what has not
   * been decided yet.
   */
  public List<String> papersWeighed(Step step) {
    boolean weighing =
        step.calledBy() == null
            && step.phase() != Phase.AFTERWARDS
            && part(step.part()).filter(part -> part.capacity().office()).isPresent();
    return documents.stream()
        .filter(each -> each.neededAtOneOf(step.papersDue()) || weighing && handedIn(each))
        .map(RequiredDocument::code)
        .toList();
  }

  /** When a paper must be there, seen from the dossier; empty for what is produced. */
  public Optional<Phase> phase(RequiredDocument paper) {
    return step(paper.neededAt()).map(Step::phase);
  }

  /** Whether the paper must be there before the dossier is received. */
  public boolean handedIn(RequiredDocument paper) {
    return phase(paper).filter(Phase.HANDING_IN::equals).isPresent();
  }

  /** The derived day of this name; empty for a dated fact. */
  public Optional<DerivedDay> derived(@Nullable String name) {
    return derived.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** What a day follows from, the day itself first, the dated fact last. */
  public List<String> chain(String day) {
    var chain = new ArrayList<>(List.of(day));
    for (var next = derived(day); next.isPresent(); next = derived(next.get().from())) {
      if (chain.contains(next.get().from())) {
        throw new IllegalStateException("the day " + day + " follows from itself");
      }
      chain.add(next.get().from());
    }
    return chain;
  }

  /** The dated fact a day follows from at last; a dated fact is its own. */
  public String rootOf(String day) {
    return chain(day).stream().reduce((earlier, later) -> later).orElse(day);
  }

  /** Whether the day is that dated fact, or follows from it. */
  public boolean follows(@Nullable String day, String fact) {
    return day != null && chain(day).contains(fact);
  }

  /** What people call a dated fact or a derived day; empty where it is declared nowhere. */
  public Optional<Text> dayLabel(String name) {
    return dates.stream()
        .filter(fact -> fact.name().equals(name))
        .map(NamedFact::label)
        .findFirst()
        .or(() -> derived(name).map(DerivedDay::label));
  }

  /** The limit with this name, for example {@code promise}. */
  public Optional<ProcedureLimit> limit(String name) {
    return limits.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The days its offices promise, in the order of the model; most have one, or none. */
  public List<ProcedureLimit> promises() {
    return limits.stream().filter(ProcedureLimit::promise).toList();
  }

  /** Whether an outcome of the deciding step says no. */
  public boolean refuses(@Nullable String outcome) {
    return issues.stream()
        .filter(paper -> paper.outcome().equals(outcome) && paper.refusal())
        .anyMatch(paper -> paper.step() == null || decides(paper.step()));
  }

  /** The parts that act on the paper of a step; none where it is no step of a signing. */
  public List<String> hands(Step step) {
    return step.signing() == null
        ? List.of()
        : steps.stream()
            .filter(each -> each.signing() != null && each.drawnAs().equals(step.drawnAs()))
            .map(Step::part)
            .distinct()
            .toList();
  }

  /** Whether an outcome of the step may call for the paper. */
  public boolean callsFor(String stepId, IssuedPaper paper) {
    return paper.step() == null ? decides(stepId) : paper.step().equals(stepId);
  }

  /** The part whose paper it is; empty where nobody has it. */
  public Optional<Part> issuer(IssuedPaper paper) {
    if (paper.signedFor() != null) {
      return part(paper.signedFor());
    }
    return paper.step() == null
        ? parts.stream().filter(each -> each.capacity() == PartCapacity.DECIDER).findFirst()
        : partOf(paper.step());
  }

  private boolean decides(String stepId) {
    return step(stepId).filter(step -> step.calledBy() == null).isPresent()
        && partOf(stepId).filter(part -> part.capacity() == PartCapacity.DECIDER).isPresent();
  }

  /** How the body votes at the step; empty where it does not. */
  public Optional<BallotRule> ballot(String stepId) {
    return ballots.stream().filter(each -> each.step().equals(stepId)).findFirst();
  }
}
