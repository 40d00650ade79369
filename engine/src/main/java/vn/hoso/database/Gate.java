package vn.hoso.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Puts the gate before the pool. */
@Component
class Gate implements BeanPostProcessor {

  /** Its connections say whose they are. */
  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool) {
      pool.addDataSourceProperty("ApplicationName", Nodes.OWN);
    }
    return bean;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source && leadsToPool(source)
        ? new GatedDataSource(source)
        : bean;
  }

  private static boolean leadsToPool(DataSource source) {
    try {
      return source.isWrapperFor(HikariDataSource.class);
    } catch (SQLException unknown) {
      return false;
    }
  }
}
