package vn.hoso.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections on which a statement may take as long as it needs: changes of large tables, copies of
 * everything. The pool takes the limit up again when it gets them back.
 */
public final class PatientDataSource extends DelegatingDataSource {

  public PatientDataSource(DataSource hurried) {
    super(hurried);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    connection.setNetworkTimeout(Runnable::run, 0);
    return connection;
  }
}
