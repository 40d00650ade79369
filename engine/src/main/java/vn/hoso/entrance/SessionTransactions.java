package vn.hoso.entrance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions are read and ended in the transaction that wants it: as the library has it they take a
 * second connection, which whoever holds one must never wait for.
 */
@Configuration(proxyBeanMethods = false)
class SessionTransactions {

  /** The one of the house, by the name the library asks for too. */
  @Bean({"transactionTemplate", "springSessionTransactionOperations"})
  TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
    return new TransactionTemplate(transactions);
  }
}
