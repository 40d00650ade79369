package vn.hoso.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.TestPdf;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;

/**
 * Every endpoint of the API's own description, with what no screen would send: refused as a
 * problem, never a fault of ours.
 */
@IntegrationTest
class HostileInputTest {

  private static final List<String> BODIES = List.of("{\"no such field\":1}", "{\"", "[1]", "{}");

  /** The last one is a cursor of a day no database knows. */
  private static final List<String> PARAMETERS =
      List.of(
          "%00",
          "-1",
          "'%20or%201=1--",
          Base64.getUrlEncoder()
              .encodeToString((Instant.MAX + " " + UUID.randomUUID()).getBytes(US_ASCII)));

  private static final String SEARCH = "/api/administration/delegations/search";
  private static final String LIST = "/api/imports";

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired JdbcClient jdbc;

  private final Map<String, HosoClient> people = new LinkedHashMap<>();
  private List<Endpoint> endpoints;
  private int sent;

  @BeforeEach
  void everybodyComesIn() {
    people.put("nobody", new HosoClient(port));
    people.put("secretary", organisation.signedIn(port, secretary()));
    people.put(
        "admin",
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN)));
    JsonNode api = new HosoClient(port).get("/v3/api-docs").json();
    endpoints = new ArrayList<>();
    api.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        way ->
                            endpoints.add(
                                new Endpoint(
                                    way.getKey().toUpperCase(), path.getKey(), way.getValue()))));
  }

  private CurrentUser secretary() {
    return line.holder(line.cell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
  }

  @Test
  void nothing_a_stranger_or_an_official_sends_is_answered_with_a_fault() {
    assertThat(endpoints).hasSizeGreaterThan(30);
    for (Endpoint endpoint : endpoints) {
      people.forEach((who, client) -> foreign(endpoint, who, client));
      bodies(endpoint);
      wrongIds(endpoint);
      queries(endpoint);
    }
    HosoClient expired = expired();
    endpoints.stream().filter(each -> !each.open()).forEach(each -> unknown(each, expired));
    assertThat(sent).isBetween(6 * endpoints.size(), 10 * endpoints.size());
  }

  @Test
  void what_no_kind_of_body_is_written_like_is_refused_in_one_line() {
    HosoClient admin = people.get("admin");
    BodyPublisher wide = BodyPublishers.ofByteArray("{\"text\":\"a\\u0000\"}".getBytes(UTF_16LE));
    assertThat(admin.send("POST", SEARCH, "application/json;charset=UTF-16LE", wide).status())
        .isEqualTo(400);
    BodyPublisher zero = BodyPublishers.ofByteArray("{\"text\":\"a\u0000b\"}".getBytes(US_ASCII));
    assertThat(admin.send("POST", SEARCH, "application/json", zero).status()).isEqualTo(400);
    for (String kind : List.of("*/*", "application/yaml", "text/plain", "application/xml")) {
      assertThat(admin.postText(SEARCH, kind, "{}").status()).as(kind).isEqualTo(415);
    }
    assertThat(new HosoClient(port).postText("/api/session", "application/yaml", "a: b").status())
        .isEqualTo(415);
    assertThat(admin.postText(LIST, "multipart/form-data; boundary=x", "--x\r\nno").status())
        .isEqualTo(400);
    String key = UUID.randomUUID().toString();
    for (String kind : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
      Answer formless = admin.postText(LIST, kind, "--x\r\nno", "Idempotency-Key", key);
      assertThat(formless.status()).as(kind + formless.text()).isEqualTo(400);
      assertThat(formless.code()).isEqualTo("HOSO-400");
    }
    for (String twice :
        List.of("{\"text\":\"a\",\"text\":\"b\"}", "{\"text\":1,\"\\u0074ext\":\"b\"}")) {
      Answer said = admin.postText(SEARCH, "application/json", twice);
      assertThat(said.status()).as(said.text()).isEqualTo(400);
      assertThat(said.json().at("/errors/0/field").asString("")).isEqualTo("text");
      assertThat(said.json().at("/errors/0/code").asString("")).isEqualTo("twice");
    }
    Answer half = admin.postText(SEARCH, "application/json", "{\"text\":\"\\ud83d\"}");
    assertThat(half.code()).as(half.text()).isEqualTo("HOSO-400");
  }

  @Test
  void letters_that_are_none_are_refused_in_an_address_and_in_a_body() {
    for (String address :
        List.of(
            "/api/public/procedures/admission/needs?a=%C3%28",
            "/api/dossiers?cursor=%F0%9F",
            "/api/dossiers?status=%FF",
            "/api/unanswered?cursor=%F0%9F",
            "/api/unanswered?cursor=%EF%BF%BE",
            "/api/registers/07?cursor=%ED%A0%80")) {
      Answer answer = people.get("secretary").get(address);
      assertThat(answer.status()).as(address + answer.text()).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("HOSO-400");
      assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("character");
    }
    for (String none : List.of("\\ufffe", "\\ufffe\\u0001", "a\\u0007", "\uFFFF", "a\\b")) {
      Answer answer =
          people.get("admin").postText(SEARCH, "application/json", "{\"text\":\"" + none + "\"}");
      assertThat(answer.status()).as(none + answer.text()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("text");
    }
  }

  @Test
  void a_file_name_with_a_zero_in_it_is_no_fault() {
    Answer answer =
        people
            .get("admin")
            .upload(LIST, Map.of("kind", "UNITS"), "a\0b.csv", "x;y\n".getBytes(US_ASCII));
    assertThat(answer.status()).as(answer.text()).isLessThan(500);
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    Answer paper =
        people
            .get("secretary")
            .upload(
                "/api/dossiers/" + dossier + "/documents",
                Map.of("requirementCode", "1-KNĐ"),
                "a\0b.pdf",
                TestPdf.onePage());
    assertThat(paper.status()).as(paper.text()).isLessThan(500);
  }

  @Test
  void a_required_text_of_letters_nobody_sees_is_missing() {
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    for (String nothing : List.of("\u00A0", "\u200B", "\u00AD", "\u3164", "\u2060 \uFEFF")) {
      Answer answer =
          people
              .get("secretary")
              .post(
                  "/api/dossiers/" + dossier + "/withdraw",
                  Map.of("reason", nothing, "version", 1));
      assertThat(answer.status()).as(answer.text()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("reason");
      assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("required");
    }
  }

  @Test
  void a_day_no_calendar_knows_is_refused_by_its_field() {
    HosoClient client = people.get("secretary");
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    for (String day : List.of("0001-01-01", "1753-01-01", "-999999999-01-01", "+999999999-12-31")) {
      opening(client, day);
      paper(client, dossier, day);
    }
    line.advanceTo(dossier, "resolveCell");
    for (String day : List.of("0001-01-01", "1753-01-01", "9999-12-31", "99999-01-01")) {
      meeting(client, dossier, day);
    }
    assertThat(line.open(dossier)).containsExactly("resolveCell");
  }

  @Test
  void a_day_in_an_address_is_one_of_a_year_of_four_digits() {
    UUID dossier = line.open(line.cell(Place.UNDER_PROVINCE));
    for (String day :
        List.of("%2B999999999-12-31", "-999999999-01-01", "%2B10000-01-01", "0000-12-31")) {
      for (String[] asked :
          List.of(
              new String[] {"/api/dossiers/" + dossier + "/rules?on=", "on"},
              new String[] {"/api/calendars/2026?asKnownOn=", "asKnownOn"},
              new String[] {"/api/calendars/trial?limit=5&limitUnit=WORKING_DAYS&from=", "from"},
              new String[] {"/api/registers/07?from=2026-01-01&to=", "to"},
              new String[] {"/api/registers/07.xlsx?to=2026-01-01&from=", "from"})) {
        Answer answer = people.get("secretary").get(asked[0] + day);
        assertThat(answer.status()).as("%s%s: %s", asked[0], day, answer.text()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(asked[1]);
      }
    }
  }

  private void opening(HosoClient client, String day) {
    UUID person = line.person(line.cell(Place.UNDER_PROVINCE));
    Answer answer =
        client.post(
            "/api/dossiers",
            Map.of(
                "procedure",
                "admission",
                "openerUnitId",
                line.cell(Place.UNDER_PROVINCE).id(),
                "personId",
                person,
                "openedOn",
                day));
    assertThat(answer.status()).as("opened on %s: %s", day, answer.text()).isBetween(400, 499);
  }

  private void paper(HosoClient client, UUID dossier, String day) {
    for (String field : List.of("issuedOn", "expiresOn")) {
      Answer answer =
          client.upload(
              "/api/dossiers/" + dossier + "/documents",
              Map.of("requirementCode", "1-KNĐ", field, day),
              "a.pdf",
              TestPdf.onePage());
      assertThat(answer.status()).as("%s %s: %s", field, day, answer.text()).isIn(400, 422);
      assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    }
  }

  private void meeting(HosoClient client, UUID dossier, String day) {
    StepRecordView step = line.claim(dossier);
    Answer answer =
        client.post(
            "/api/work-items/" + step.id() + "/complete",
            Map.of(
                "outcome",
                "proposed",
                "data",
                Map.of("outcome", "proposed", "meetingOn", day, "resolutionNumber", "05-NQ/CB"),
                "version",
                step.version()));
    assertThat(answer.status()).as("meeting on %s: %s", day, answer.text()).isBetween(400, 499);
    assertThat(answer.json().path("errors").isEmpty()).as(answer.text()).isFalse();
  }

  /** An id nobody has, with a body that says nothing. */
  private void foreign(Endpoint endpoint, String who, HosoClient client) {
    if (endpoint.signsOut()) {
      return;
    }
    Answer answer = send(client, endpoint, endpoint.at(UUID.randomUUID().toString()), "{}");
    if (who.equals("nobody") && !endpoint.open()) {
      assertThat(answer.status()).as("%s by nobody", endpoint).isEqualTo(401);
    } else if (endpoint.aboutSomething()) {
      assertThat(answer.status()).as("%s by %s", endpoint, who).isBetween(400, 499);
    }
  }

  private void bodies(Endpoint endpoint) {
    if (!endpoint.json()) {
      return;
    }
    String wrongTypes =
        properties(endpoint).stream()
            .map(name -> "\"" + name + "\":[{\"a\":1e400}]")
            .collect(Collectors.joining(",", "{", "}"));
    List<String> bodies = new ArrayList<>(BODIES);
    bodies.add(wrongTypes);
    bodies.add("{\"a\":\"" + "a".repeat(JsonBodyFilter.LIMIT) + "\"}");
    String address = endpoint.at(UUID.randomUUID().toString());
    for (String body : bodies) {
      for (String who : List.of("secretary", "admin")) {
        if (who.equals("admin") && !body.equals(BODIES.get(0)) && !body.equals(wrongTypes)) {
          continue;
        }
        Answer answer = send(people.get(who), endpoint, address, body);
        assertThat(answer.status())
            .as("%s by %s with %.40s", endpoint, who, body)
            .isBetween(400, 499);
      }
    }
  }

  private List<String> properties(Endpoint endpoint) {
    String name =
        endpoint
            .description()
            .at("/requestBody/content/application~1json/schema/$ref")
            .asString("")
            .replace("#/components/schemas/", "");
    return List.copyOf(schemas().path(name).path("properties").propertyNames());
  }

  private JsonNode schemas() {
    if (schemas == null) {
      schemas = new HosoClient(port).get("/v3/api-docs").json().at("/components/schemas");
    }
    return schemas;
  }

  private JsonNode schemas;

  private void wrongIds(Endpoint endpoint) {
    if (endpoint.aboutSomething()) {
      Answer answer = send(people.get("secretary"), endpoint, endpoint.at("no-id%20%C4%90"), "{}");
      assertThat(answer.status()).as("%s of no id", endpoint).isBetween(400, 499);
    }
  }

  private void queries(Endpoint endpoint) {
    for (String name : endpoint.method().equals("GET") ? endpoint.queries() : List.<String>of()) {
      for (String value : PARAMETERS) {
        String address = endpoint.at(UUID.randomUUID().toString()) + "?" + name + "=" + value;
        send(people.get("secretary"), endpoint, address, "{}");
      }
    }
  }

  @Test
  void what_cannot_be_answered_in_the_form_asked_for_is_no_fault() {
    for (Endpoint endpoint : endpoints) {
      if (endpoint.method().equals("GET")) {
        for (String[] header :
            new String[][] {
              {"Accept", "application/xml"},
              {"Accept", "nonsense"},
              {"Accept-Language", "xx-*-;q=9,,"},
              {"Range", "bytes=9-1"}
            }) {
          Answer answer =
              people.get("secretary").get(endpoint.at(UUID.randomUUID().toString()), header);
          assertThat(answer.status())
              .as("%s with %s: %s", endpoint, List.of(header), answer.text())
              .isLessThan(500);
        }
      }
    }
  }

  /** A browser that comes back after its session has run out. */
  private HosoClient expired() {
    CurrentUser official = secretary();
    HosoClient client = organisation.signedIn(port, official);
    assertThat(client.get("/api/session").status()).isEqualTo(200);
    int ended =
        jdbc.sql(
                "update hoso.spring_session set last_access_time = 0"
                    + " where split_part(principal_name, ':', 1) = ?")
            .param(official.officialId().toString())
            .update();
    assertThat(ended).isPositive();
    return client;
  }

  private void unknown(Endpoint endpoint, HosoClient expired) {
    Answer answer = send(expired, endpoint, endpoint.at(UUID.randomUUID().toString()), "{}");
    assertThat(answer.status()).as("%s after the session", endpoint).isEqualTo(401);
  }

  private Answer send(HosoClient client, Endpoint endpoint, String address, String body) {
    sent++;
    String type =
        endpoint.json()
            ? "application/json"
            : endpoint.multipart() ? "multipart/form-data; boundary=x" : null;
    BodyPublisher content = type == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    Answer answer = client.send(endpoint.method(), address, type, content);
    assertThat(answer.status()).as("%s %.80s: %s", endpoint, body, answer.text()).isLessThan(500);
    if (answer.status() >= 400) {
      assertThat(answer.header("Content-Type"))
          .as("%s %.80s: %d", endpoint, body, answer.status())
          .startsWith("application/problem+json");
      assertThat(answer.code()).as(endpoint.toString()).matches("[A-Z]+-[0-9]+");
    }
    return answer;
  }
}
