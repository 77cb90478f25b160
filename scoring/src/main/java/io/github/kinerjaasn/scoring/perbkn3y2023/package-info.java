/**
 * PermenPANRB 1/2023 with Peraturan BKN 3/2023: credit points (angka kredit) of functional posts
 * from the predicate. Entry points by operation: {@link
 * io.github.kinerjaasn.scoring.perbkn3y2023.KonversiPredikat#angkaKredit} ({@code
 * perbkn-3-2023.angka-kredit}), {@link
 * io.github.kinerjaasn.scoring.perbkn3y2023.KebutuhanKenaikan#kebutuhan} ({@code
 * perbkn-3-2023.kebutuhan}), {@link
 * io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit#akumulasi} ({@code
 * perbkn-3-2023.akumulasi}). Education bonus, transfer, integration and the conditions of promotion
 * stand in classes of their own. Imports only core.
 */
@NullMarked
package io.github.kinerjaasn.scoring.perbkn3y2023;

import org.jspecify.annotations.NullMarked;
