package vn.hoso.limitchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;

/** Who may do what with limits, cell by cell as it was decided, over HTTP. */
@IntegrationTest
class LimitMatrixTest {

  private static final List<String> WHO =
      List.of(
          "secretary",
          "appraiser",
          "clerk",
          "communeAdmin",
          "provinceAdmin",
          "systemAdmin",
          "none");

  /** In the order of {@link #WHO}: the status, and the code of what is refused. */
  private static final String CELLS =
      """
      GET /api/studio/procedures              | 403 PROCEDURE-010 | 403 PROCEDURE-010 | 403 PROCEDURE-010 | 200           | 200           | 200           | 401
      GET /api/studio/procedures/{slug}       | 403 PROCEDURE-010 | 403 PROCEDURE-010 | 403 PROCEDURE-010 | 200           | 200           | 200           | 401
      GET /api/limit-drafts                   | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001 | 200           | 403 LIMIT-001 | 401
      GET /api/limit-drafts/changes           | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001 | 200           | 403 LIMIT-001 | 401
      POST /api/limit-drafts                  | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001 | 201           | 403 LIMIT-001 | 401
      GET /api/limit-drafts/{id}              | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001 | 200           | 403 LIMIT-001 | 401
      PUT /api/limit-drafts/{id}              | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001 | 200           | 403 LIMIT-001 | 401
      POST /api/limit-drafts/{id}/acknowledgement | 403 LIMIT-001 | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001 | 409 LIMIT-014 | 403 LIMIT-001 | 401
      POST /api/limit-drafts/{id}/preview     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001 | 200           | 403 LIMIT-001 | 401
      GET /api/limit-drafts/{id}/preview.xlsx | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001 | 200           | 403 LIMIT-001 | 401
      POST /api/limit-drafts/{id}/publication | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001 | 403 LIMIT-006 | 403 LIMIT-001 | 401
      GET /api/limit-drafts/{id}/progress     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001 | 404 LIMIT-002 | 403 LIMIT-001 | 401
      POST /api/limit-drafts/{id}/reversal    | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001 | 409 LIMIT-012 | 403 LIMIT-001 | 401
      POST /api/limit-drafts/{id}/discard     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001     | 403 LIMIT-001 | 204           | 403 LIMIT-001 | 401
      """;

  private static final String SLUG = "relay";
  private static final String TODAY = "2026-09-07";

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired LimitDesks desks;
  @Autowired HosoClock clock;
  @Autowired ApplicationContext context;
  @LocalServerPort int port;

  private final Map<String, HosoClient> clients = new LinkedHashMap<>();
  private LimitDesk one;
  private String draft = "";

  @BeforeEach
  void one_of_each_and_a_draft() {
    clock.moveTo(Instant.parse(TODAY + "T02:00:00Z"));
    var cell = line.newCell(Place.UNDER_PROVINCE);
    one = desks.one(port, SLUG);
    draft = one.begin();
    one.save(draft, "step:takeMove", Map.of("limit", "P5D", "legalBasis", "12-QC/TU"));
    clients.put("secretary", client(line.holder(cell.id(), Role.SECRETARY)));
    clients.put("appraiser", client(line.holder(organisation.province().id(), Role.APPRAISER)));
    clients.put("clerk", client(line.holder(cell.parentId(), Role.OFFICE_CLERK)));
    clients.put("communeAdmin", client(line.holder(cell.parentId(), Role.PROCEDURE_ADMIN)));
    clients.put(
        "systemAdmin", client(line.holder(organisation.province().id(), Role.SYSTEM_ADMIN)));
    clients.put("none", new HosoClient(port));
    // Last: what he may do is done.
    clients.put("provinceAdmin", one.client());
  }

  @AfterEach
  void nothing_stays_drafted() {
    one.clear();
    clock.reset();
  }

  @Test
  void every_cell_is_as_it_was_decided_and_what_is_refused_changes_nothing() {
    clients.forEach(
        (who, client) -> {
          var before = one.draft(draft);
          for (var row : CELLS.lines().toList()) {
            var cells = row.split("\\|");
            String expected = cells[1 + WHO.indexOf(who)].strip();
            Answer answer = ask(client, cells[0].strip());
            String came = answer.status() + (expected.contains(" ") ? " " + answer.code() : "");
            assertThat(came).as(who + " " + cells[0] + answer.text()).isEqualTo(expected);
          }
          if (!who.equals("provinceAdmin")) {
            assertThat(one.draft(draft)).as(who).isEqualTo(before);
          }
        });
  }

  @Test
  void no_endpoint_is_missing_from_the_matrix() {
    List<String> asked = CELLS.lines().map(row -> row.split("\\|")[0].strip()).toList();
    List<String> there = new ArrayList<>();
    context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(
            mapping ->
                mapping
                    .getPatternValues()
                    .forEach(
                        path ->
                            mapping
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(method -> there.add(method + " " + path))));
    assertThat(asked)
        .containsExactlyInAnyOrderElementsOf(
            there.stream().filter(each -> each.matches(".*/api/(limit-drafts|studio).*")).toList());
  }

  private Answer ask(HosoClient client, String endpoint) {
    String method = endpoint.split(" ")[0];
    String path = endpoint.split(" ")[1].replace("{slug}", SLUG).replace("{id}", draft);
    if (path.endsWith("changes")) {
      path += "?slug=" + SLUG;
    } else if (path.endsWith(".xlsx")) {
      path += "?choice=KEEP&effectiveFrom=" + TODAY;
    }
    return switch (method) {
      case "GET" -> client.get(path);
      case "PUT" -> client.put(path, Map.of("version", version(), "edits", edits()));
      default -> client.post(path, body(path.substring(path.lastIndexOf('/') + 1)));
    };
  }

  private Map<String, Object> body(String act) {
    return switch (act) {
      case "limit-drafts" -> Map.of("slug", SLUG);
      case "acknowledgement" ->
          Map.of("warning", "no such", "reason", "vì vậy", "version", version());
      case "preview" -> Map.of("effectiveFrom", TODAY, "choice", "KEEP");
      case "publication" ->
          Map.of(
              "effectiveFrom",
              TODAY,
              "choice",
              "KEEP",
              "orderNumber",
              "12-QC/TU",
              "orderDate",
              "2026-09-01",
              "token",
              "x",
              "version",
              version());
      case "discard" -> Map.of("version", version());
      default -> Map.of();
    };
  }

  private List<Map<String, Object>> edits() {
    return List.of(
        one.edit(draft, "step:takeMove", Map.of("limit", "P6D", "legalBasis", "12-QC/TU")));
  }

  private int version() {
    return one.draft(draft).path("version").asInt();
  }

  private HosoClient client(CurrentUser user) {
    return organisation.signedIn(port, user);
  }
}
