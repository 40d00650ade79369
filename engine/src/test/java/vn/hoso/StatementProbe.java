package vn.hoso;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Stands between the application and its database: writes down the statements of the thread that
 * asks for it, and makes the n-th of them, or the commit, fail. Other threads pass through. Holds
 * every thread to {@link OneConnection}.
 */
@Component
public class StatementProbe implements BeanPostProcessor, Ordered {

  private static final ThreadLocal<Watch> WATCH = new ThreadLocal<>();

  private static final class Watch {
    private final List<String> statements = new ArrayList<>();
    private int failAt = Integer.MAX_VALUE;
    private boolean failCommit;
    private boolean failed;
  }

  /** The failure that was ordered. */
  public static final class Ordered extends SQLException {
    private Ordered(String where) {
      super("ordered to fail at " + where, "XX999");
    }
  }

  /** Next to the pool: what stands before it belongs to the product. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  /** The statements the work sends, in order; a batch counts once. */
  public static List<String> statementsOf(Runnable work) {
    Watch watch = new Watch();
    run(watch, work);
    return watch.statements;
  }

  /**
   * Lets the n-th statement fail before it is sent.
   *
   * @param n from 1
   * @return whether there was an n-th statement
   */
  public static boolean failAt(int n, Runnable work) {
    Watch watch = new Watch();
    watch.failAt = n;
    run(watch, work);
    return watch.failed;
  }

  /** Lets the first commit fail before it is sent. */
  public static boolean failAtCommit(Runnable work) {
    Watch watch = new Watch();
    watch.failCommit = true;
    run(watch, work);
    return watch.failed;
  }

  private static void run(Watch watch, Runnable work) {
    WATCH.set(watch);
    try {
      work.run();
    } finally {
      WATCH.remove();
    }
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    if (!(bean instanceof DataSource source) || bean instanceof DelegatingDataSource) {
      return bean;
    }
    return new DelegatingDataSource(source) {
      @Override
      public Connection getConnection() throws SQLException {
        OneConnection.Held held = OneConnection.taken();
        try {
          return watched(super.getConnection(), held);
        } catch (SQLException none) {
          held.givenBack();
          throw none;
        }
      }
    };
  }

  private static Connection watched(Connection connection, OneConnection.Held held) {
    return proxy(
        Connection.class,
        connection,
        (method, arguments) -> {
          if (method.getName().equals("commit")) {
            beforeCommit();
          }
          if (method.getName().equals("close")) {
            held.givenBack();
          }
          Object result = call(connection, method, arguments);
          if (result instanceof Statement statement
              && method.getName().matches("create.*|prepare.*")) {
            String sql = arguments != null && arguments[0] instanceof String text ? text : null;
            return watched(statement, method.getReturnType(), sql);
          }
          return result;
        });
  }

  private static Object watched(Statement statement, Class<?> type, String prepared) {
    return proxy(
        type,
        statement,
        (method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            beforeStatement(
                arguments != null && arguments[0] instanceof String sql ? sql : prepared);
          }
          return call(statement, method, arguments);
        });
  }

  private static void beforeStatement(String sql) throws Ordered {
    Watch watch = WATCH.get();
    if (watch == null) {
      return;
    }
    watch.statements.add(Optional.ofNullable(sql).orElse("batch"));
    if (watch.statements.size() == watch.failAt) {
      watch.failed = true;
      throw new Ordered("statement " + watch.failAt);
    }
  }

  private static void beforeCommit() throws Ordered {
    Watch watch = WATCH.get();
    if (watch != null && watch.failCommit && !watch.failed) {
      watch.failed = true;
      throw new Ordered("commit");
    }
  }

  private interface Call {
    Object apply(Method method, Object[] arguments) throws Throwable;
  }

  @SuppressWarnings("unchecked")
  private static <T> T proxy(Class<?> type, Object target, Call call) {
    InvocationHandler handler =
        (self, method, arguments) ->
            switch (method.getName()) {
              case "equals" -> self == arguments[0];
              case "hashCode" -> System.identityHashCode(self);
              default -> call.apply(method, arguments);
            };
    return (T)
        Proxy.newProxyInstance(
            StatementProbe.class.getClassLoader(), new Class<?>[] {type}, handler);
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
