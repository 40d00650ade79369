package vn.hoso.entrance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions are read and ended in the transaction that wants it: as the library has it they take a
 * second connection, which whoever holds one must never wait for. And one is a session only as long
 * as the account is as it was when it was opened: whoever ends them cannot see one that is about to
 * be stored.
 */
@Configuration(proxyBeanMethods = false)
class SessionTransactions {

  /** What belongs to nobody yet is read as it is. */
  private static final String LIVING =
      """
      select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
        sa.attribute_name, sa.attribute_bytes
      from %TABLE_NAME% s left join %TABLE_NAME%_attributes sa on s.primary_id = sa.session_primary_id
      where s.session_id = ? and (s.principal_name is null or exists (
        select from hoso.account a where a.official_id = cast(split_part(s.principal_name, ':', 1) as uuid)
          and a.blocked_at is null and s.principal_name = a.official_id || ':' || a.row_version))
      """;

  /** The one of the house, by the name the library asks for too. */
  @Bean({"transactionTemplate", "springSessionTransactionOperations"})
  TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
    return new TransactionTemplate(transactions);
  }

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> livingSessions() {
    return sessions -> sessions.setGetSessionQuery(LIVING);
  }
}
