package vn.hoso.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What an address is counted as. */
public final class Network {

  /** Whoever has one address of the newer kind has this many bytes of it and all behind them. */
  private static final int GIVEN_OUT = 8;

  private Network() {}

  /** An older address as it stands, of a newer one the part that one connection is given. */
  public static String of(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length > GIVEN_OUT
          ? HexFormat.of().formatHex(Arrays.copyOf(bytes, GIVEN_OUT))
          : InetAddress.getByAddress(bytes).getHostAddress();
    } catch (UnknownHostException noAddress) {
      return address;
    }
  }
}
