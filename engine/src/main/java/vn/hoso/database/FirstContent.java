package vn.hoso.database;

import java.sql.Connection;
import org.flywaydb.core.Flyway;

/** What a database that is being made holds before anybody looks at it. */
public interface FirstContent {

  /**
   * Before any table is made.
   *
   * @throws StartRefused where it cannot be filled
   */
  void mayBePut(Connection connection, Flyway migrations) throws Exception;

  /** When the tables stand. The connection has no time limit. */
  void put(Connection connection) throws Exception;
}
