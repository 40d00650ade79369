package vn.hoso.direction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;

/** Orders of one dossier over HTTP, as each official gives, reads and answers them. */
class DirectionCalls {

  private final TestOrganisation organisation;
  private final int port;
  private final UUID dossier;
  private final Map<UUID, HosoClient> clients = new HashMap<>();

  DirectionCalls(TestOrganisation organisation, int port, UUID dossier) {
    this.organisation = organisation;
    this.port = port;
    this.dossier = dossier;
  }

  Answer give(CurrentUser by, UUID taskId, String text) {
    return client(by)
        .post(
            address(),
            Map.of("taskId", taskId, "text", text, "version", all(by).path("version").intValue()));
  }

  Answer answer(CurrentUser by, JsonNode given, String text) {
    return client(by).post(act(given, "answer"), Map.of("text", text));
  }

  Answer withdraw(CurrentUser by, JsonNode given) {
    return client(by).post(act(given, "withdraw"), Map.of());
  }

  private String act(JsonNode given, String act) {
    return address() + "/" + given.path("id").stringValue() + "/" + act;
  }

  /** The latest order as he reads it; missing where he reads none. */
  JsonNode item(CurrentUser by) {
    return all(by).path("items").path(0);
  }

  JsonNode all(CurrentUser by) {
    return client(by).get(address()).json();
  }

  Answer amend(CurrentUser by, String act, Map<String, ?> other) {
    var body = new HashMap<String, Object>(other);
    body.put("version", all(by).path("version").intValue());
    return client(by).post("/api/dossiers/" + dossier + "/" + act, body);
  }

  List<String> acts(CurrentUser by) {
    return client(by)
        .get("/api/dossiers/" + dossier)
        .json()
        .path("actions")
        .valueStream()
        .map(JsonNode::stringValue)
        .toList();
  }

  /** The kinds of what he is told of the dossier. */
  List<String> told(CurrentUser by) {
    return client(by)
        .get("/api/notices")
        .json()
        .path("items")
        .valueStream()
        .filter(each -> each.path("dossierId").asString("").equals(dossier.toString()))
        .map(each -> each.path("kind").stringValue())
        .toList();
  }

  long unseen(CurrentUser by) {
    return client(by).get("/api/notices").json().path("unseen").asLong(-1);
  }

  HosoClient client(CurrentUser by) {
    return clients.computeIfAbsent(by.officialId(), id -> organisation.signedIn(port, by));
  }

  String address() {
    return "/api/dossiers/" + dossier + "/directions";
  }
}
