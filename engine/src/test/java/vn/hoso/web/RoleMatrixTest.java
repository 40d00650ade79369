package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.Tasks;

/**
 * Every address of the API, asked by everybody: what {@code role-matrix.txt} says of each of them
 * holds, and an address without a line there fails. Reading is tried on one real dossier that lies
 * at the appraiser's; acting on things that do not exist, so that nothing is changed: there a cell
 * tells how far somebody comes.
 */
@IntegrationTest
class RoleMatrixTest {

  private static final Path MATRIX = Path.of("src/test/resources/role-matrix.txt");
  private static final String HEAD =
      """
      # Who comes how far at which address. First filled from what was answered, then read line by line; RoleMatrixTest asks.
      # +  answered     0  refused for what was sent (400)     1  not signed in (401)     3  may not (403)
      # 4  as if there were nothing (404)     9  not possible (409, 410, 413, 415, 422)
      # In this order: nobody, secretary of the dossier's cell, secretary of another cell, the appraiser who has it,
      # head of his unit, standing committee of the province, clerk of its office, system administrator, procedure administrator.
      """;

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Tasks tasks;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;

  private final Map<String, String> places = new LinkedHashMap<>();
  private final List<HosoClient> people = new ArrayList<>();
  private JsonNode schemas;

  @BeforeEach
  void aDossierAtTheAppraiser() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    var cell = line.newCell(Place.UNDER_PROVINCE);
    UUID dossier = line.open(cell);
    StepRecordView step = line.advanceTo(dossier, "appraiseDossier");
    CurrentUser appraiser = line.worker(step);
    tasks.claim(appraiser, step.id());
    String document =
        jdbc.sql("select id::text from hoso.document where dossier_id = ? limit 1")
            .param(dossier)
            .query(String.class)
            .single();
    places.put("/api/dossiers/{dossierId}/documents/{documentId}", "documentId=" + document);
    places.put("/api/dossiers/", "id=" + dossier + " dossierId=" + dossier);
    places.put("/api/work-items/", "id=" + step.id());
    places.put("/api/procedures/", "slug=admission");
    places.put("/api/public/procedures/", "slug=admission");
    places.put("/api/procedure-versions/", "slug=admission number=1");
    places.put("/api/studio/procedures/", "slug=admission");
    people.add(new HosoClient(port));
    List.of(
            line.holder(cell.id(), Role.SECRETARY),
            line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY),
            appraiser,
            line.holder(step.unitId(), Role.UNIT_HEAD),
            line.holder(organisation.province().id(), Role.STANDING_COMMITTEE),
            line.holder(organisation.province().id(), Role.OFFICE_CLERK),
            organisation.holder(organisation.province(), Role.SYSTEM_ADMIN),
            organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN))
        .forEach(each -> people.add(organisation.signedIn(port, each)));
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void everybody_comes_as_far_as_is_written_and_no_further() throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    for (Endpoint endpoint : endpoints()) {
      if (!endpoint.path().equals("/api/session")) { // Would sign out, or count guesses.
        found.put(
            endpoint.toString(),
            people.stream().map(each -> cell(each, endpoint)).collect(Collectors.joining()));
      }
    }
    if (Boolean.getBoolean("hoso.matrix.write")) {
      Files.writeString(MATRIX, HEAD + lines(found));
    }
    assertThat(lines(found)).isEqualTo(lines(written()));
  }

  private static String lines(Map<String, String> cells) {
    return cells.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> "%-95s %s%n".formatted(each.getKey(), each.getValue()))
        .collect(Collectors.joining());
  }

  private static Map<String, String> written() throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    Files.readAllLines(MATRIX).stream()
        .filter(each -> !each.startsWith("#"))
        .forEach(
            each ->
                cells.put(
                    each.substring(0, each.lastIndexOf(' ')).strip(),
                    each.substring(each.lastIndexOf(' ') + 1)));
    return cells;
  }

  private List<Endpoint> endpoints() {
    List<Endpoint> endpoints = new ArrayList<>();
    JsonNode api = new HosoClient(port).get("/v3/api-docs").json();
    schemas = api.at("/components/schemas");
    for (var path : api.path("paths").properties()) {
      for (var way : path.getValue().properties()) {
        endpoints.add(new Endpoint(way.getKey().toUpperCase(), path.getKey(), way.getValue()));
      }
    }
    return endpoints;
  }

  private String cell(HosoClient client, Endpoint endpoint) {
    String type =
        endpoint.json()
            ? "application/json"
            : endpoint.multipart() ? "multipart/form-data; boundary=x" : null;
    int status =
        client
            .send(
                endpoint.method(),
                address(endpoint),
                type,
                type == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body(endpoint)))
            .status();
    return switch (status) {
      case 200, 201, 202, 204 -> "+";
      case 400 -> "0";
      case 401 -> "1";
      case 403 -> "3";
      case 404 -> "4";
      case 409, 410, 413, 415, 422 -> "9";
      default -> "?" + status;
    };
  }

  /** As the description asks for it; at the open doors nothing that would count as a guess. */
  private String body(Endpoint endpoint) {
    return endpoint.open() || endpoint.path().startsWith("/api/session")
        ? "{}"
        : HostileValues.plausible(
            endpoint.description().at("/requestBody/content/application~1json/schema"), schemas);
  }

  /** Of what there is for reading, of what there is not for acting. */
  private String address(Endpoint endpoint) {
    String address = endpoint.path();
    if (endpoint.method().equals("GET")) {
      for (var place : places.entrySet()) {
        if (endpoint.path().startsWith(place.getKey())) {
          for (String name : place.getValue().split(" ")) {
            String[] parts = name.split("=");
            address = address.replace("{" + parts[0] + "}", parts[1]);
          }
        }
      }
      address += "?from=2026-01-01&to=2026-12-31";
    }
    return address.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
  }
}
