package vn.hoso;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.HosoClient.Answer;
import vn.hoso.ballot.Tally;
import vn.hoso.conclusion.GateView;
import vn.hoso.document.PaperDetails;
import vn.hoso.opening.OpenDossierRequest;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.task.CompleteRequest;

/** As the screens do it: each official in a session of his own. */
public final class DeedsOverHttp implements Deeds {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final TestOrganisation organisation;
  private final int port;
  private final Map<UUID, HosoClient> signedIn = new ConcurrentHashMap<>();

  /**
   * @param port of the test server
   */
  public DeedsOverHttp(TestOrganisation organisation, int port) {
    this.organisation = organisation;
    this.port = port;
  }

  private HosoClient as(CurrentUser by) {
    return signedIn.computeIfAbsent(by.officialId(), id -> organisation.signedIn(port, by));
  }

  private static Answer done(Answer answer) {
    if (answer.status() >= 300) {
      throw new AssertionError(
          "%s %s: %s"
              .formatted(
                  answer.response().request().method(), answer.response().uri(), answer.text()));
    }
    return answer;
  }

  @Override
  public UUID open(CurrentUser by, OpenDossierRequest request) {
    return UUID.fromString(
        done(as(by).post("/api/dossiers", request)).json().path("id").asString());
  }

  @Override
  public void claim(CurrentUser by, UUID step) {
    done(as(by).post(item(step) + "/claim", null));
  }

  @Override
  public void complete(CurrentUser by, UUID step, CompleteRequest request) {
    done(as(by).post(item(step) + "/complete", request));
  }

  @Override
  public @Nullable Integer enter(CurrentUser by, UUID step, Tally tally) {
    ObjectNode sent = JSON.valueToTree(tally);
    sent.set("version", done(as(by).get(item(step) + "/ballot")).json().path("version"));
    done(as(by).put(item(step) + "/ballot", sent));
    var entered = done(as(by).get(item(step) + "/ballot")).json();
    return entered.path("confirmedByName").isNull() ? entered.path("version").asInt() : null;
  }

  @Override
  public void confirm(CurrentUser by, UUID step, int version) {
    done(as(by).post(item(step) + "/ballot/confirmation", Map.of("version", version)));
  }

  @Override
  public void conclude(CurrentUser by, UUID dossier, GateView gate, String reason) {
    Map<String, Object> request = new HashMap<>();
    request.put("itemId", gate.itemId());
    request.put("conclusion", "CONTINUE");
    request.put("reason", reason);
    request.put("version", gate.version());
    done(as(by).put(dossier(dossier) + "/gates/" + gate.name() + "/conclusion", request));
  }

  @Override
  public void draft(CurrentUser by, UUID dossier) {
    done(as(by).post(dossier(dossier) + "/signing/drafts", null));
  }

  @Override
  public void sign(CurrentUser by, UUID dossier, byte[] pdf) {
    done(as(by).upload(dossier(dossier) + "/signing/signed/file", Map.of(), "da-ky.pdf", pdf));
  }

  @Override
  public void upload(CurrentUser by, UUID dossier, String code, byte[] pdf) {
    done(
        as(by)
            .upload(
                dossier(dossier) + "/documents", Map.of("requirementCode", code), "giay.pdf", pdf));
  }

  @Override
  public void record(CurrentUser by, UUID dossier, String code, PaperDetails details) {
    done(
        as(by)
            .post(
                dossier(dossier) + "/documents/records",
                Map.of("requirementCode", code, "details", details)));
  }

  @Override
  public void common(CurrentUser by, UUID step, Map<String, String> values) {
    done(as(by).put(item(step) + "/list", Map.of("values", values)));
  }

  @Override
  public void fill(CurrentUser by, UUID step, UUID item, Map<String, String> values) {
    done(as(by).put(item(step) + "/items/" + item, Map.of("values", values)));
  }

  @Override
  public void settle(
      CurrentUser by,
      UUID step,
      @Nullable List<UUID> items,
      String outcome,
      @Nullable String reason) {
    Map<String, Object> request = new HashMap<>();
    request.put("ids", items);
    request.put("outcome", outcome);
    request.put("reason", reason);
    done(as(by).post(item(step) + "/items/outcomes", request));
  }

  @Override
  public void number(CurrentUser by, UUID step, String column, Map<String, Long> firsts) {
    done(as(by).post(item(step) + "/items/numbers", Map.of("column", column, "firsts", firsts)));
  }

  private static String item(UUID step) {
    return "/api/work-items/" + step;
  }

  private static String dossier(UUID id) {
    return "/api/dossiers/" + id;
  }
}
