package vn.hoso.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.catalogue.NeedsView.NeedOffice;
import vn.hoso.folder.ProcedureFolder;
import vn.hoso.procedure.ProcedureProblem;
import vn.hoso.procedure.ProcedureRevision;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.NamedFact;
import vn.hoso.rule.Readers;
import vn.hoso.rule.RequiredDocument;

/** Tôi cần gì: the public page that answers a person, and the blank forms he takes from it. */
@RestController
class NeedsController {

  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "doc", "application/msword",
          "odt", "application/vnd.oasis.opendocument.text",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Procedures procedures;
  private final Clock clock;
  private final @Nullable NeedOffice office;

  NeedsController(
      Procedures procedures,
      Clock clock,
      @Value("${hoso.office.unit-name:#{null}}") @Nullable String unitName,
      @Value("${hoso.office.address:#{null}}") @Nullable String address,
      @Value("${hoso.office.phone:#{null}}") @Nullable String phone,
      @Value("${hoso.office.hours:#{null}}") @Nullable String hours) {
    this.procedures = procedures;
    this.clock = clock;
    this.office = unitName == null ? null : new NeedOffice(unitName, address, phone, hours);
  }

  /**
   * @param yes names of the facts that were answered with yes; others than those that are asked are
   *     passed over
   * @param no those answered with no
   */
  @GetMapping("/api/public/procedures/{slug}/needs")
  NeedsView needs(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable List<String> yes,
      @RequestParam(required = false) @Nullable List<String> no,
      Locale locale) {
    var procedure = open(slug).procedure();
    var asked =
        procedure.conditions().stream()
            .filter(fact -> fact.asked() != null)
            .map(NamedFact::name)
            .collect(Collectors.toSet());
    var answers = new HashMap<String, Boolean>();
    answer(answers, no, false);
    answer(answers, yes, true);
    answers.keySet().retainAll(asked);
    procedure.conditions().stream()
        .filter(fact -> fact.publicAnswer() != null)
        .forEach(fact -> answers.put(fact.name(), fact.publicAnswer()));
    return new NeedsWriter(procedure, locale, answers).view(office);
  }

  private static void answer(
      Map<String, Boolean> answers, @Nullable List<String> facts, boolean answer) {
    if (facts != null) {
      facts.forEach(fact -> answers.put(fact, answer));
    }
  }

  /** A blank form as it lies in the folder, of a paper everybody may know of. */
  @GetMapping("/api/public/procedures/{slug}/blanks/{name}")
  ResponseEntity<byte[]> blank(@PathVariable String slug, @PathVariable String name) {
    var revision = open(slug);
    boolean there =
        revision.procedure().documents().stream()
            .filter(paper -> paper.readers() == null)
            .map(RequiredDocument::blank)
            .filter(Objects::nonNull)
            .anyMatch(name::equals);
    if (!there) {
      throw ProcedureProblem.noFile();
    }
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(procedures.file(revision.id(), ProcedureFolder.BLANKS + name));
  }

  /** What the public may not read is as absent to it as what does not exist. */
  private ProcedureRevision open(String slug) {
    var revision = procedures.current(slug, LocalDate.now(clock));
    if (revision.procedure().readers() != Readers.PUBLIC) {
      throw ProcedureProblem.noProcedure();
    }
    return revision;
  }
}
