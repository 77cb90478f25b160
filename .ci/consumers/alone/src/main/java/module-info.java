/** Uses core and scoring, and nothing else. */
module consumer {
  requires io.github.kinerjaasn.scoring;
}
