package io.github.kinerjaasn.siasn.transfer;

import static java.util.Objects.requireNonNull;

import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.write.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records of one batch that exclude each other, found before anything is sent. */
final class Clashes {
  private final Map<Object, List<Integer>> places = new HashMap<>();
  private final Map<Nip, Set<PnsId>> ids = new HashMap<>();
  private final Map<PnsId, Set<Nip>> numbers = new HashMap<>();

  private Clashes() {}

  static Set<Integer> in(List<? extends Entry> entries) {
    Clashes clashes = new Clashes();
    for (int i = 0; i < entries.size(); i++) {
      clashes.add(entries.get(i), i);
    }
    Set<Integer> clashing = new HashSet<>();
    clashes.places.values().stream().filter(one -> one.size() > 1).forEach(clashing::addAll);
    for (int i = 0; i < entries.size(); i++) {
      if (clashes.isMixedUp(entries.get(i))) {
        clashing.add(i);
      }
    }
    return clashing;
  }

  private void add(Entry entry, int place) {
    Nip nip = entry.person().nip();
    PnsId id = entry.person().id();
    places
        .computeIfAbsent(List.of(entry.area(), id, entry.slot()), key -> new ArrayList<>())
        .add(place);
    entry.id().ifPresent(one -> places.computeIfAbsent(one, key -> new ArrayList<>()).add(place));
    ids.computeIfAbsent(nip, key -> new HashSet<>()).add(id);
    numbers.computeIfAbsent(id, key -> new HashSet<>()).add(nip);
  }

  private boolean isMixedUp(Entry entry) {
    return requireNonNull(ids.get(entry.person().nip())).size() > 1
        || requireNonNull(numbers.get(entry.person().id())).size() > 1;
  }
}
