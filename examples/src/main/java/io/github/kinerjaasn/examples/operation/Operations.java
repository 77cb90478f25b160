package io.github.kinerjaasn.examples.operation;

import io.github.kinerjaasn.examples.protocol.Operation;
import java.util.List;

/** All operations that this library answers. */
public final class Operations {
  private static final List<Operation> ALL =
      List.of(
          RegimeOperations.BERLAKU,
          CurrentOperations.PREDIKAT,
          CurrentOperations.SEBARAN,
          Pp46Operations.CAPAIAN_KEGIATAN,
          Pp46Operations.PRESTASI_KERJA,
          Pp30Operations.KONVERSI,
          Pp30Operations.PREDIKAT,
          Permen8Operations.CAPAIAN_IKI,
          Permen8Operations.NILAI_IKI_JPT,
          CreditOperations.ANGKA_KREDIT,
          CreditOperations.KEBUTUHAN,
          CreditOperations.AKUMULASI,
          OrganisationOperations.PREDIKAT_AKIP,
          OrganisationOperations.IKM,
          KmkOperations.CAPAIAN_IKI,
          KmkOperations.NHK,
          KmkOperations.NILAI_KINERJA,
          PersonOperations.KOTAK_TALENTA,
          PersonOperations.NIP_PARSE,
          PersonOperations.KUADRAN);

  private Operations() {}

  /**
   * The operations, in the order of the protocol.
   *
   * @return all of them
   */
  public static List<Operation> all() {
    return ALL;
  }
}
