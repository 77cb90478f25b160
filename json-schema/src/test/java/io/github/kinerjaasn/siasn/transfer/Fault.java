package io.github.kinerjaasn.siasn.transfer;

/** What can go wrong between a client and the service. */
enum Fault {
  NONE,
  /** The connection ends before the request is carried out. */
  RESET_BEFORE,
  /** The request is carried out, the connection ends before the answer. */
  RESET_AFTER,
  /** No answer in time, and nothing was done. */
  TIMEOUT_BEFORE,
  /** No answer in time, but the request was carried out. */
  TIMEOUT_AFTER,
  /** A gateway's 404, as a page. */
  PAGE_404,
  /** A 404 with the body of a fault. */
  FAULT_404,
  /** A fault with status 200. */
  FAULT_200,
  /** A text where mapData belongs, nothing done. */
  STRING_BEFORE,
  /** A text where mapData belongs, but the request was carried out. */
  STRING_AFTER,
  /** A server error, nothing done. */
  ERROR_500_BEFORE,
  /** A server error, but the request was carried out. */
  ERROR_500_AFTER,
  /** The request is carried out, half of the answer arrives. */
  CUT_AFTER;

  boolean isCarriedOut() {
    return this == NONE || name().endsWith("_AFTER");
  }

  boolean isSilent() {
    return name().startsWith("RESET") || name().startsWith("TIMEOUT");
  }

  /** What arrives instead of the answer. */
  FakeService.Answer disguise(FakeService.Answer answer) {
    return switch (this) {
      case PAGE_404 -> new FakeService.Answer(404, "<html><body>404 Not Found</body></html>");
      case FAULT_404 ->
          new FakeService.Answer(404, "{\"Error\":true,\"Message\":\"Data tidak ditemukan\"}");
      case FAULT_200 -> new FakeService.Answer(200, "{\"Error\":true,\"Message\":\"gagal\"}");
      case STRING_BEFORE, STRING_AFTER ->
          new FakeService.Answer(
              200, "{\"success\":true,\"message\":\"\",\"mapData\":\"gagal simpan\"}");
      case ERROR_500_BEFORE, ERROR_500_AFTER -> new FakeService.Answer(500, "");
      case CUT_AFTER ->
          new FakeService.Answer(200, answer.body().substring(0, answer.body().length() / 2));
      default -> answer;
    };
  }
}
