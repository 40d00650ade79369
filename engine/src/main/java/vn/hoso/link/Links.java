package vn.hoso.link;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.document.Documents;
import vn.hoso.dossier.Dossiers;
import vn.hoso.link.Continuations.Source;
import vn.hoso.link.LinkRows.LinkRow;
import vn.hoso.opening.AnswerRequest;
import vn.hoso.opening.DossierOpened;
import vn.hoso.opening.OpenDossierRequest;
import vn.hoso.opening.Openings;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.ProcedureLink;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.AskersLanguage;

/** Hồ sơ tiếp nối: what goes on from a dossier, and opening it. */
@Service
public class Links {

  private final LinkRows rows;
  private final Dossiers dossiers;
  private final Openings openings;
  private final Continuations continuations;
  private final Documents documents;
  private final Procedures procedures;
  private final SecrecyPolicy secrecy;
  private final Clock clock;

  Links(
      LinkRows rows,
      Dossiers dossiers,
      Openings openings,
      Continuations continuations,
      Documents documents,
      Procedures procedures,
      SecrecyPolicy secrecy,
      Clock clock) {
    this.clock = clock;
    this.rows = rows;
    this.dossiers = dossiers;
    this.openings = openings;
    this.continuations = continuations;
    this.documents = documents;
    this.procedures = procedures;
    this.secrecy = secrecy;
  }

  /**
   * The earlier dossiers first, then those that go on or may be opened now.
   *
   * @throws vn.hoso.dossier.DossierProblem DOSSIER-001 (404) where he does not see the dossier
   */
  @Transactional(readOnly = true)
  public List<LinkView> of(CurrentUser by, UUID dossierId) {
    dossiers.requireVisible(by, dossierId);
    var source = continuations.of(dossierId);
    var views = new ArrayList<LinkView>();
    var links = rows.of(dossierId);
    links.stream()
        .filter(row -> row.toId().equals(dossierId))
        .forEach(row -> views.add(earlier(by, row)));
    for (var link : procedure(source).links()) {
      var row =
          links.stream()
              .filter(each -> each.fromId().equals(dossierId))
              .filter(each -> each.name().equals(link.name()))
              .findFirst()
              .orElse(null);
      if (row != null || reached(link, source) && told(by, dossierId, link)) {
        views.add(later(by, link, row, source));
      }
    }
    return List.copyOf(views);
  }

  /**
   * Lập hồ sơ tiếp nối: opens the next dossier in the unit the folder names, about the same person,
   * with the papers and days that are handed on.
   *
   * @throws LinkProblem LINK-001 (404), LINK-003 (403), LINK-002 and LINK-004 to LINK-006 (409)
   * @throws vn.hoso.dossier.DossierProblem as {@link vn.hoso.opening.Openings#open}
   */
  @Transactional
  public DossierOpened open(CurrentUser by, UUID dossierId, String name) {
    dossiers.requireVisible(by, dossierId);
    return opened(by, dossierId, name);
  }

  /** As {@link #open}, by HoSo itself. */
  @Transactional
  DossierOpened openByItself(UUID dossierId, String name) {
    return opened(CurrentUser.SYSTEM, dossierId, name);
  }

  private DossierOpened opened(CurrentUser by, UUID dossierId, String name) {
    dossiers.lock(dossierId);
    var source = continuations.of(dossierId);
    var link =
        procedure(source).links().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(LinkProblem::none);
    rows.of(dossierId, name).ifPresent(this::requireGivenUp);
    if (!reached(link, source)) {
      throw LinkProblem.notYet();
    }
    var next = next(link);
    if (!by.equals(CurrentUser.SYSTEM) && !may(by, link, source, next)) {
      throw LinkProblem.mayNot();
    }
    var facts = facts(link, source, next);
    requireTaken(link, next);
    var opened = openings.open(by, request(link, source, next));
    rows.add(by, dossierId, opened.id(), link);
    continuations.goOn(by, dossierId, opened.id(), facts, link.label().vi());
    continuations.handOn(dossierId, opened.id(), link);
    if (!link.papers().isEmpty()) {
      documents.handOn(by, dossierId, opened.id(), link.papers());
    }
    return opened;
  }

  /** One that came to nothing makes room for another. */
  private void requireGivenUp(LinkRow row) {
    if (!continuations.of(row.toId()).broken()) {
      throw LinkProblem.alreadyOpen();
    }
    rows.giveUp(row);
  }

  private boolean reached(ProcedureLink link, Source source) {
    boolean decided =
        link.outcomes().isEmpty()
            ? link.fact() != null || source.outcome() != null
            : source.outcome() != null && link.outcomes().contains(source.outcome());
    return decided
        && !source.status().nothingFollows()
        && source.units().containsKey(link.by())
        && (link.fact() == null || come(link, source.days().get(link.fact())));
  }

  private boolean come(ProcedureLink link, @Nullable LocalDate day) {
    return day != null && (!link.onDay() || !day.isAfter(LocalDate.now(clock)));
  }

  /** A link that waits for a day tells of that day. */
  private boolean told(CurrentUser by, UUID dossierId, ProcedureLink link) {
    return link.fact() == null || secrecy.reader(by, dossierId).day(link.fact());
  }

  private Procedure procedure(Source source) {
    return procedures.revision(source.revisionId()).procedure();
  }

  private Procedure next(ProcedureLink link) {
    return procedures.catalogue().stream()
        .filter(each -> each.slug().equals(link.to()))
        .findFirst()
        .orElseThrow(() -> LinkProblem.noProcedure(link))
        .procedure();
  }

  private static boolean may(CurrentUser by, ProcedureLink link, Source source, Procedure next) {
    var unit = source.units().get(link.by());
    return by.positions().stream()
        .anyMatch(held -> held.unitId().equals(unit) && next.opening().admits(held));
  }

  private static OpenDossierRequest request(ProcedureLink link, Source source, Procedure next) {
    var unit = source.units().get(link.by());
    if (next.items().many()) {
      return OpenDossierRequest.list(next.slug(), unit, source.about())
          .asked(answers(link, source, next));
    }
    if (!link.subject() || source.personId() == null) {
      throw LinkProblem.doesNotFit(link, source.about());
    }
    return new OpenDossierRequest(next.slug(), unit, source.personId())
        .asked(answers(link, source, next));
  }

  /** What both ask is answered alike; what the next asks beyond that is refused by its opening. */
  private static Map<String, AnswerRequest> answers(
      ProcedureLink link, Source source, Procedure next) {
    var answers = new HashMap<String, AnswerRequest>();
    source
        .answers()
        .forEach(
            (question, answer) -> {
              if (next.opening().asks(question).isPresent()) {
                answers.put(
                    question,
                    new AnswerRequest(
                        answer.chosen(), answer.chosen() == null ? answer.said() : null));
              }
            });
    link.asked()
        .forEach((question, value) -> answers.put(question, new AnswerRequest(value, null)));
    return answers;
  }

  private static Map<String, LocalDate> facts(ProcedureLink link, Source source, Procedure next) {
    var facts = new HashMap<String, LocalDate>();
    link.facts()
        .forEach(
            (there, here) -> {
              if (next.dates().stream().noneMatch(fact -> fact.name().equals(there))) {
                throw LinkProblem.doesNotFit(link, there);
              }
              var day = source.days().get(here);
              if (day != null) {
                facts.put(there, day);
              }
            });
    return facts;
  }

  private static void requireTaken(ProcedureLink link, Procedure next) {
    link.papers().stream()
        .filter(code -> next.document(code).isEmpty())
        .findFirst()
        .ifPresent(
            code -> {
              throw LinkProblem.doesNotFit(link, code);
            });
  }

  private LinkView earlier(CurrentUser by, LinkRow row) {
    return view(
        by, row.name(), row.kind(), AskersLanguage.say(row.kind().label()), true, row.fromId());
  }

  private LinkView later(CurrentUser by, ProcedureLink link, @Nullable LinkRow row, Source source) {
    var label = AskersLanguage.say(link.label());
    if (row != null && !continuations.of(row.toId()).broken()) {
      return view(by, link.name(), link.kind(), label, false, row.toId());
    }
    String blocked = null;
    boolean may = false;
    try {
      may = reached(link, source) && may(by, link, source, next(link));
    } catch (LinkProblem noProcedure) {
      blocked = AskersLanguage.say(noProcedure.text());
    }
    return new LinkView(
        link.name(), link.kind(), label, false, false, null, null, null, may, blocked);
  }

  private LinkView view(
      CurrentUser by,
      String name,
      ProcedureLink.Kind kind,
      String label,
      boolean earlier,
      UUID other) {
    if (!dossiers.visible(by, other)) {
      return new LinkView(name, kind, label, earlier, true, null, null, null, false, null);
    }
    var found = continuations.of(other);
    return new LinkView(
        name,
        kind,
        label,
        earlier,
        true,
        other,
        found.code(),
        AskersLanguage.say(found.status().vi(), found.status().en()),
        false,
        null);
  }
}
