package vn.hoso.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.entrance.StandingSessions;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;

/** How many pages wait for word at one node. */
@IntegrationTest
class ChangeBoundsTest {

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  @Autowired Concerned concerned;
  @Autowired StandingSessions sessions;
  @Autowired DataSource database;
  @Autowired JdbcClient jdbc;

  @Test
  void an_address_and_the_node_take_so_many_and_no_more_and_all_end_with_the_node() {
    CurrentUser kim = organisation.holder(organisation.province(), Role.OFFICE_CLERK);
    organisation.signedIn(port, kim);
    String session =
        jdbc.sql("select session_id from hoso.spring_session where principal_name like ?")
            .param(kim.officialId() + ":%")
            .query(String.class)
            .single();
    var own = new ChangeStreams(concerned, sessions, database);
    assertThatThrownBy(() -> begin(own, session, "before")).isInstanceOf(ArrivalProblem.class);
    own.start();
    for (String address : List.of("one", "two")) {
      for (int n = 0; n < ChangeStreams.MOST_AT_ADDRESS; n++) {
        begin(own, session, address);
      }
      assertThatThrownBy(() -> begin(own, session, address))
          .isInstanceOfSatisfying(
              ArrivalProblem.class, refused -> assertThat(refused.status()).isEqualTo(429));
    }
    assertThatThrownBy(() -> begin(own, session, "three")).isInstanceOf(ArrivalProblem.class);
    assertThat(own.size()).isEqualTo(ChangeStreams.MOST);
    own.stop();
    assertThat(own.size()).isZero();
  }

  private static void begin(ChangeStreams streams, String session, String address) {
    var request = new MockHttpServletRequest();
    request.setAsyncSupported(true);
    request.setSession(new MockHttpSession(null, session));
    streams.begin(UUID.randomUUID(), address, request, new MockHttpServletResponse());
  }
}
