package vn.hoso.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;

/** For answers that last: whether the session they were asked for in still lets its official in. */
@Component
public class StandingSessions {

  private static final String OF_REQUEST =
      SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

  private static final String LIVING =
      """
      select s.session_id from hoso.spring_session s
      where s.session_id = any (cast(:ids as character(36)[]))
        and s.expiry_time > extract(epoch from now()) * 1000
        and exists (select from hoso.account a
          where a.official_id = cast(split_part(s.principal_name, ':', 1) as uuid)
            and a.blocked_at is null and s.principal_name = a.official_id || ':' || a.row_version)
      """;

  private final JdbcClient jdbc;

  StandingSessions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of them; one statement. None of them ages less by being asked for. */
  public Set<String> among(Collection<String> sessionIds) {
    return new HashSet<>(
        jdbc.sql(LIVING)
            .param("ids", sessionIds.toArray(String[]::new))
            .query(String.class)
            .list());
  }

  /**
   * What is asked for by itself is no act of the official: his session grows as old as if it had
   * not been asked for. Behind this the request has no session, whoever asks for it on its way
   * back, and nothing of it is stored.
   */
  public static void leaveAsItWas(HttpServletRequest request) {
    request.removeAttribute(OF_REQUEST);
    request.setAttribute(SessionRepositoryFilter.INVALID_SESSION_ID_ATTR, "true");
  }
}
