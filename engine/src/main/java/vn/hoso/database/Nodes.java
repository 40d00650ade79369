package vn.hoso.database;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who else runs HoSo on this database, by the names of its connections: they are gone with their
 * node, whatever became of it. What several nodes share and what not stands in the deployment page.
 */
@Service
public class Nodes {

  static final String OWN = "HoSo " + host() + ":" + ProcessHandle.current().pid();

  private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);

  /** Of a name the server keeps. */
  private static final int LONGEST_HOST = 40;

  private final JdbcClient jdbc;

  Nodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static String host() {
    try {
      String name = InetAddress.getLocalHost().getHostName();
      return name.substring(0, Math.min(name.length(), LONGEST_HOST));
    } catch (UnknownHostException nameless) {
      return "?";
    }
  }

  /** Machine and process of each other node. */
  public List<String> others() {
    return jdbc.sql(
            """
            select distinct substr(application_name, 6) from pg_stat_activity
            where datname = current_database() and application_name like 'HoSo %'
              and application_name <> :own order by 1
            """)
        .param("own", OWN)
        .query(String.class)
        .list();
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    List<String> others = others();
    if (!others.isEmpty()) {
      LOG.warn(
          "DATABASE-006 {} runs on this database too. Of several nodes each reads only the lists"
              + " that were handed in to it, takes only its own setup token, and learns of a changed"
              + " working calendar at its next start; the files of dossiers must lie in one folder of"
              + " all. See docs/deployment.md",
          others);
    }
  }
}
