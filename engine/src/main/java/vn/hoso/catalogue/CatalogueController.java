package vn.hoso.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.procedure.ProcedureProblem;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.PublicDiagram;
import vn.hoso.procedure.RevisionStore;
import vn.hoso.rule.Readers;

/** The catalogue (Bộ quy trình) for everybody and, with what each row rests on, for officials. */
@RestController
class CatalogueController {

  private final Procedures procedures;
  private final RevisionStore store;
  private final Confirmations confirmations;
  private final Clock clock;

  CatalogueController(
      Procedures procedures, RevisionStore store, Confirmations confirmations, Clock clock) {
    this.procedures = procedures;
    this.store = store;
    this.confirmations = confirmations;
    this.clock = clock;
  }

  @GetMapping("/api/public/procedures")
  List<CatalogueEntry> publicList(Locale locale) {
    return procedures.catalogue().stream()
        .filter(revision -> revision.procedure().readers() != Readers.OFFICIALS)
        .map(revision -> CatalogueWriter.entry(revision, locale, Readers.PUBLIC))
        .toList();
  }

  @GetMapping("/api/public/procedures/{slug}")
  CatalogueView publicPage(@PathVariable String slug, Locale locale) {
    return CatalogueWriter.forThePublic(publicRevision(slug), locale).view();
  }

  @GetMapping(
      value = "/api/public/procedures/{slug}/diagram",
      produces = MediaType.APPLICATION_XML_VALUE)
  byte[] publicDiagram(@PathVariable String slug) {
    var revision = publicRevision(slug);
    return PublicDiagram.of(procedures.diagram(revision.id()), revision.keptFromPublic());
  }

  @GetMapping("/api/procedures")
  List<CatalogueEntry> list(Locale locale) {
    return procedures.catalogue().stream()
        .map(revision -> CatalogueWriter.entry(revision, locale, Readers.OFFICIALS))
        .toList();
  }

  @GetMapping("/api/procedures/{slug}")
  CatalogueView page(@PathVariable String slug, Locale locale) {
    ProcedureRevision revision = today(slug);
    return CatalogueWriter.forOfficials(
            revision, locale, store.hasDraftAfter(revision), confirmations.confirmed(revision))
        .view();
  }

  @GetMapping(value = "/api/procedures/{slug}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
  byte[] diagram(@PathVariable String slug) {
    return procedures.diagram(today(slug).id());
  }

  /** What the public may not read is as absent to it as what does not exist. */
  private ProcedureRevision publicRevision(String slug) {
    ProcedureRevision revision = today(slug);
    if (!isPublic(revision)) {
      throw ProcedureProblem.noProcedure();
    }
    return revision;
  }

  private ProcedureRevision today(String slug) {
    return procedures.current(slug, LocalDate.now(clock));
  }

  private static boolean isPublic(ProcedureRevision revision) {
    return revision.procedure().readers() == Readers.PUBLIC;
  }
}
