module consumer {
  requires io.github.kinerjaasn.core;
  requires io.github.kinerjaasn.scoring;
}
