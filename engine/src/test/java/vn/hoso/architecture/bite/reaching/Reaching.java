package vn.hoso.architecture.bite.reaching;

import vn.hoso.architecture.bite.lower.hidden.Secret;

public class Reaching {
  Secret secret = new Secret();
}
