package vn.hoso.signin;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Lets an official in, or not. Not transactional: hashing must hold no connection. */
@Service
class SignIn {

  private final Accounts accounts;
  private final Throttle throttle;

  SignIn(Accounts accounts, Throttle throttle) {
    this.accounts = accounts;
    this.throttle = throttle;
  }

  /** The official; SIGNIN-001 or SIGNIN-002 otherwise. */
  UUID signIn(String username, String password, String address) {
    String name = Credentials.username(username);
    throttle.attempt(name, address);
    UUID officialId = accounts.verify(name, password).orElseThrow(SignInProblem::refused);
    throttle.succeeded(name, address);
    return officialId;
  }
}
