// Generated from the types of Kinerja; schemas version 1.0. Numbers are exact decimals in the
// documents and binary64 in JavaScript: keep long ones as text until they are sent.

/**
 * Formula of achievement
 * How an indicator of one polarity, with a target of one sign, becomes an achievement.
 * Rumus capaian
 * Cara indikator dengan satu polarisasi dan tanda target menjadi capaian.
 */
export interface AchievementFormula {
  /**
   * Polarity
   * Which way the indicator should move.
   * Polarisasi
   * Arah yang lebih baik.
   */
  polarity: Polarity;
  /**
   * Sign of target
   * For which targets.
   * Tanda target
   * Untuk target yang mana.
   */
  target: AchievementFormulaTargetSign;
  /**
   * Shape
   * What is computed.
   * Bentuk
   * Apa yang dihitung.
   */
  shape: AchievementFormulaShape;
  /**
   * Scale
   * What the shape is converted by: two or more points, or none.
   * Skala
   * Titik konversi hasil bentuk: dua atau lebih, atau tidak ada.
   */
  scale?: Array<ScalePoint>;
  /**
   * Source
   * The id of a source of the scheme.
   * Dasar
   * Kode dasar dalam skema.
   */
  source?: string;
}

export type AchievementFormulaShape = "RATIO" | "INVERSE_RATIO" | "MIRRORED_RATIO" | "DISTANCE" | "FROM_WORST" | "MET";

export type AchievementFormulaTargetSign = "POSITIVE" | "ZERO" | "NEGATIVE" | "RANGE";

/**
 * Adjustment part
 * What is taken off and added.
 * Bagian penyesuaian
 * Pengurangan dan penambahan nilai.
 */
export interface AdjustmentPart {
  /**
   * Range
   * Where the adjusted value lies.
   * Rentang
   * Letak nilai setelah disesuaikan.
   */
  range: ValueRange;
  /**
   * Deductions
   * The kinds of deduction; none for no deduction.
   * Pengurang
   * Jenis pengurang; kosong bila tidak ada.
   */
  deductions?: Array<AdjustmentPartDeduction>;
  /**
   * Lowest correction
   * 0 or less.
   * Koreksi terendah
   * 0 atau kurang.
   */
  correctionMin?: Points;
  /**
   * Highest correction
   * 0 or more.
   * Koreksi tertinggi
   * 0 atau lebih.
   */
  correctionMax?: Points;
  /**
   * Shares of penalties
   * The share of the score of a penalty that is taken off, in per cent by category.
   * Porsi hukuman
   * Porsi nilai hukuman yang dikurangkan, dalam persen menurut tingkatnya.
   */
  penaltyShares?: { [name in AdjustmentPartPenalty]?: Weight };
  /**
   * Source
   * The id of a source of the scheme.
   * Dasar
   * Kode dasar dalam skema.
   */
  source?: string;
}

export type AdjustmentPartDeduction = "DISCIPLINE" | "IMPACT";

export type AdjustmentPartPenalty = "RINGAN" | "SEDANG" | "BERAT";

/**
 * Allowance row
 * What follows for the performance allowance in one case.
 * Baris tunjangan
 * Akibat satu keadaan bagi tunjangan kinerja.
 */
export interface AllowanceRow {
  /**
   * Case
   * A predicate, a label or a case of the table.
   * Keadaan
   * Predikat, sebutan, atau keadaan dalam tabel.
   */
  of: string;
  /**
   * Percent
   * Of the amount paid; negative for what is taken off.
   * Persen
   * Dari jumlah yang dibayar; negatif untuk pemotongan.
   */
  percent: Points;
  /**
   * Note
   * What the percentage is of.
   * Keterangan
   * Persen dari apa.
   */
  note?: string;
}

/**
 * an appraisal
 * What was achieved in a period and how it is judged. May be a draft.
 * penilaian
 * Apa yang dicapai dalam suatu masa dan bagaimana dinilai. Boleh berupa rancangan.
 */
export interface Appraisal {
  /**
   * Rated period
   * All of the plan's period for the annual appraisal, a part for a periodic one.
   * Masa yang dinilai
   * Seluruh masa SKP untuk penilaian tahunan, sebagian untuk penilaian periodik.
   */
  period: Period;
  /**
   * Realisations
   * At most one for an indicator and a period.
   * Realisasi
   * Paling banyak satu untuk satu indikator dan satu masa.
   */
  realisations?: Array<Realisation>;
  /**
   * Feedback
   * Ongoing feedback; the order means nothing.
   * Umpan balik
   * Umpan balik berkelanjutan; urutan tidak bermakna.
   */
  feedback?: Array<Feedback>;
  /**
   * Rating of results
   * The rater's rating of work results.
   * Rating hasil kerja
   * Rating dari pejabat penilai.
   */
  resultRating?: Rating;
  /**
   * Rating of behaviour
   * The rater's rating of work behaviour.
   * Rating perilaku kerja
   * Rating dari pejabat penilai.
   */
  behaviourRating?: Rating;
  /**
   * Organisation predicate
   * The label of the unit's achievement, fixed before persons are rated.
   * Predikat organisasi
   * Capaian kinerja organisasi, ditetapkan sebelum pegawai dinilai.
   */
  organisationPredicate?: OrganisationPredicate;
  /**
   * Value scores
   * Numbers for core values on an agency's own scale; each value at most once.
   * Angka nilai
   * Angka bagi nilai BerAKHLAK menurut skala instansi; tiap nilai paling banyak sekali.
   */
  valueScores?: Array<ValueScore>;
  /**
   * Inputs of PP 46/2011
   * For 2014 to 2020 and the first half of 2021.
   * Masukan PP 46/2011
   * Untuk 2014 sampai 2020 dan semester pertama 2021.
   */
  pp46?: Pp46Inputs;
  /**
   * Inputs of PP 30/2019
   * For the second half of 2021.
   * Masukan PP 30/2019
   * Untuk semester kedua 2021.
   */
  pp30?: Pp30Inputs;
  /**
   * Inputs of KMK 127/2026
   * For the Ministry of Finance.
   * Masukan KMK 127/2026
   * Untuk Kementerian Keuangan.
   */
  kmk127?: KmkInputs;
  /**
   * Date
   * The date of the signatures.
   * Tanggal penilaian
   * Tanggal tanda tangan.
   */
  date?: LocalDate;
  /**
   * Received on
   * When the person received the result; the days for an objection run from here.
   * Tanggal diterima
   * Tanggal pegawai menerima hasil; tenggat keberatan dihitung dari sini.
   */
  receivedOn?: LocalDate;
  /**
   * Notes
   * Notes and recommendations of the rater.
   * Catatan
   * Catatan dan rekomendasi pejabat penilai.
   */
  notes?: string;
  /**
   * Objection
   * The objection of the person, if there is one.
   * Keberatan
   * Keberatan pegawai bila ada.
   */
  objection?: Objection;
}

export type Approach = "KUANTITATIF" | "KUALITATIF";

export type Aspect = "KUANTITAS" | "KUALITAS" | "WAKTU" | "BIAYA";

/**
 * Attachment
 * The attachment of a plan.
 * Lampiran SKP
 * Lampiran sasaran kinerja pegawai.
 */
export interface Attachment {
  /**
   * Resources
   * The people, money, tools and data that are given.
   * Dukungan sumber daya
   * Orang, anggaran, alat, dan data yang diberikan.
   */
  resources?: Array<string>;
  /**
   * Accountability scheme
   * How and when the person reports.
   * Skema pertanggungjawaban
   * Bagaimana dan kapan pegawai melapor.
   */
  accountabilityScheme?: Array<string>;
  /**
   * Consequences
   * What follows from reaching or missing the results.
   * Konsekuensi
   * Akibat bila hasil kerja tercapai atau tidak.
   */
  consequences?: Array<string>;
}

/**
 * Candidate
 * Somebody who may be proposed for an award, by a code.
 * Calon
 * Seseorang yang mungkin diusulkan, dengan kode.
 */
export interface AwardCandidate {
  /**
   * Code
   * A code, never a name.
   * Kode
   * Kode, bukan nama.
   */
  code: string;
  /**
   * History
   * The predicates of past years; at most one a year.
   * Riwayat
   * Predikat tahun-tahun lalu; paling banyak satu setahun.
   */
  history?: Array<YearPredicate>;
  /**
   * Achievement
   * How far the results of the year were reached, in per cent, if known.
   * Capaian
   * Dalam persen, bila diketahui.
   */
  achievement?: Points;
  /**
   * Evidence
   * Documents or sources of data.
   * Bukti
   * Dokumen atau sumber data.
   */
  evidence?: Array<string>;
}

/**
 * candidates for an award
 * The candidates for an award in a year.
 * calon penghargaan
 * Calon penghargaan dalam satu tahun.
 */
export interface AwardRound {
  /**
   * Year
   * A calendar year.
   * Tahun
   * Satu tahun kalender.
   */
  year: Period;
  /**
   * Candidates
   * Each code once.
   * Calon
   * Tiap kode sekali.
   */
  candidates?: Array<AwardCandidate>;
}

/**
 * Band table
 * Bands that turn a value into a rating or a label.
 * Tabel rentang
 * Rentang yang mengubah nilai menjadi rating atau sebutan.
 */
export interface BandTable {
  /**
   * Unit
   * The unit of the bounds.
   * Satuan
   * Satuan batas-batasnya.
   */
  unit: Unit;
  /**
   * Bands
   * In any order; the first that holds a number gives its label.
   * Rentang
   * Urutan bebas; rentang pertama yang memuat angka memberi sebutannya.
   */
  bands?: Array<SchemeBand>;
  /**
   * Source
   * The id of a source of the scheme.
   * Dasar
   * Kode dasar dalam skema.
   */
  source?: string;
}

export interface Basis {
  text: string;
  citation: string;
  place: string;
  confidence: Confidence;
}

export type BehaviourAspect = "ORIENTASI_PELAYANAN" | "INTEGRITAS" | "KOMITMEN" | "DISIPLIN" | "INISIATIF_KERJA" | "KERJA_SAMA" | "KEPEMIMPINAN";

/**
 * Behaviour expectation
 * One core value and what the leader expects beyond its guides.
 * Ekspektasi perilaku
 * Satu nilai BerAKHLAK dan ekspektasi khusus pimpinan.
 */
export interface BehaviourExpectation {
  /**
   * Core value
   * One of the seven core values.
   * Nilai
   * Salah satu dari tujuh nilai BerAKHLAK.
   */
  value: CoreValue;
  /**
   * Special expectation
   * In the leader's words.
   * Ekspektasi khusus pimpinan
   * Dalam kata-kata pimpinan.
   */
  specialExpectation?: string;
}

/**
 * Behaviour level
 * A level of a behaviour scale with its anchor.
 * Taraf perilaku
 * Satu taraf skala perilaku dengan jangkarnya.
 */
export interface BehaviourLevel {
  /**
   * Level
   * The level as it is chosen, such as 1 to 5.
   * Taraf
   * Taraf seperti dipilih, misalnya 1 sampai 5.
   */
  level: Points;
  /**
   * Value
   * What it counts, in the unit of the part.
   * Nilai
   * Dihitung sebagai, dalam satuan bagiannya.
   */
  value: Points;
  /**
   * Anchor
   * What one sees of a person on this level.
   * Jangkar
   * Yang terlihat pada orang di taraf ini.
   */
  anchor?: string;
}

/**
 * Part of work behaviour
 * From levels for the core values to one value.
 * Bagian perilaku kerja
 * Dari taraf nilai BerAKHLAK menjadi satu nilai.
 */
export interface BehaviourPart {
  /**
   * Range
   * Where the value lies.
   * Rentang
   * Letak nilainya.
   */
  range: ValueRange;
  /**
   * Levels
   * Lowest first; none where numbers of the range are given.
   * Taraf
   * Yang terendah lebih dahulu; kosong bila angka rentang diberikan langsung.
   */
  levels?: Array<BehaviourLevel>;
  /**
   * Weights of values
   * In per cent; none for equal weights.
   * Bobot nilai
   * Dalam persen; kosong berarti sama besar.
   */
  valueWeights?: { [name in CoreValue]?: Weight };
  /**
   * Minimum of values
   * How many values must be rated.
   * Nilai paling sedikit
   * Berapa nilai yang harus diberi angka.
   */
  minimumValues?: number;
  /**
   * Raters
   * The roles of raters; none where every rating counts alike.
   * Penilai
   * Peran penilai; kosong bila semua dihitung sama.
   */
  raters?: Array<RaterWeight>;
  /**
   * Source
   * The id of a source of the scheme.
   * Dasar
   * Kode dasar dalam skema.
   */
  source?: string;
}

/**
 * Behaviour score
 * The score of one aspect of behaviour.
 * Nilai aspek perilaku
 * Nilai satu aspek perilaku kerja.
 */
export interface BehaviourScore {
  /**
   * Aspect
   * The aspect of behaviour.
   * Aspek
   * Aspek perilaku.
   */
  aspect: BehaviourAspect;
  /**
   * Score
   * 0 to 100.
   * Nilai
   * 0 sampai 100.
   */
  score: Points;
}

/**
 * Calibration row
 * How start values of some posts are converted before they are combined.
 * Baris kalibrasi
 * Cara nilai awal sebagian jabatan dikonversi sebelum digabung.
 */
export interface CalibrationRow {
  /**
   * Posts
   * The kinds of post; none named for all.
   * Jabatan
   * Jenis jabatan; kosong berarti semua.
   */
  posts?: Array<PostKind>;
  /**
   * Scale
   * Two or more points.
   * Skala
   * Dua titik atau lebih.
   */
  scale?: Array<ScalePoint>;
  /**
   * Source
   * The id of a source of the scheme.
   * Dasar
   * Kode dasar dalam skema.
   */
  source?: string;
}

/**
 * a career file
 * What is on file of one person for the follow-up; absent is not no.
 * riwayat karier
 * Yang sudah diketahui tentang satu pegawai untuk tindak lanjut; kosong bukan tidak.
 */
export interface CareerFile {
  /**
   * History
   * Predicates of past periods; at most one a period.
   * Riwayat predikat
   * Paling banyak satu untuk satu masa.
   */
  history?: Array<PastPredicate>;
  /**
   * Years in rank
   * Whole years in the rank, if known.
   * Tahun dalam golongan
   * Tahun penuh, bila diketahui.
   */
  yearsInRank?: number;
  /**
   * Years in post
   * Whole years in the post, if known.
   * Tahun dalam jabatan
   * Tahun penuh, bila diketahui.
   */
  yearsInPost?: number;
  /**
   * Rank of the superior
   * For a regular promotion.
   * Golongan atasan
   * Untuk kenaikan pangkat reguler.
   */
  superiorRank?: Rank;
  /**
   * One level below entry rank
   * Whether the rank is one level below the entry rank of the structural post.
   * Satu tingkat di bawah
   * Apakah golongan satu tingkat di bawah golongan awal jabatan struktural.
   */
  oneLevelBelowEntryRank?: boolean;
  /**
   * Specialist degree
   * Whether the person holds a Specialist I degree.
   * Gelar spesialis
   * Apakah bergelar Spesialis I.
   */
  specialistDegree?: boolean;
  /**
   * Credit points
   * Cumulative credit points of a functional post.
   * Angka kredit
   * Angka kredit kumulatif jabatan fungsional.
   */
  creditPoints?: Points;
  /**
   * Vacancy
   * Whether there is a vacancy at the next grade.
   * Lowongan
   * Apakah ada lowongan pada jenjang berikutnya.
   */
  vacancy?: boolean;
  /**
   * Competency test passed
   * Whether the competency test of the next grade is passed.
   * Lulus uji kompetensi
   * Apakah lulus uji kompetensi jenjang berikutnya.
   */
  competencyTestPassed?: boolean;
  /**
   * Talent
   * Performance and potential as talent management recorded them, if mapped.
   * Status talenta
   * Kinerja dan potensi menurut manajemen talenta, bila sudah dipetakan.
   */
  talent?: TalentStatus;
  /**
   * Training years
   * The years whose training is recorded in full; of any other year the hours are unknown.
   * Tahun pelatihan tercatat
   * Tahun yang pelatihannya tercatat lengkap; tahun lain belum diketahui.
   */
  trainingYears?: Array<Period>;
  /**
   * Training
   * In any order.
   * Pelatihan
   * Urutan bebas.
   */
  training?: Array<Training>;
  /**
   * Competences
   * The competences measured last; each name once.
   * Kompetensi
   * Kompetensi yang terakhir diukur; tiap nama sekali.
   */
  competences?: Array<MeasuredCompetence>;
}

/**
 * a performance tree
 * Nodes, and which carries a share of which; a node may carry several others.
 * pohon kinerja
 * Simpul dan porsi yang didukungnya; satu simpul boleh mendukung beberapa simpul.
 */
export interface Cascade {
  /**
   * Organisation
   * The name of the organisation.
   * Organisasi
   * Nama organisasi.
   */
  organisation: string;
  /**
   * Period
   * Usually a year.
   * Masa
   * Biasanya satu tahun.
   */
  period: Period;
  /**
   * Nodes
   * The order means nothing.
   * Simpul
   * Urutan tidak bermakna.
   */
  nodes?: Array<CascadeNode>;
}

export type CascadeLevel = "VISI" | "SASARAN" | "IKU" | "UNIT" | "PEGAWAI";

/**
 * Node
 * One thing to be reached, at one level of the tree.
 * Simpul pohon kinerja
 * Satu hal yang hendak dicapai pada satu tingkat.
 */
export interface CascadeNode {
  /**
   * Node id
   * Unique in the tree, such as IKU-1.
   * Kode simpul
   * Unik dalam pohon, misalnya IKU-1.
   */
  id: string;
  /**
   * Level
   * From vision to person.
   * Tingkat
   * Dari visi sampai pegawai.
   */
  level: CascadeLevel;
  /**
   * Statement
   * A vision, an objective, an indicator, or a result.
   * Pernyataan
   * Visi, sasaran, indikator, atau hasil.
   */
  statement: string;
  /**
   * Owner
   * The name of a unit or a post, never of a person.
   * Penanggung jawab
   * Nama unit atau jabatan, bukan orang.
   */
  owner?: string;
  /**
   * Supports
   * Which nodes it carries, and with which shares.
   * Yang didukung
   * Simpul yang didukung dan porsinya.
   */
  supports?: Array<CascadeSupport>;
  /**
   * Steps
   * The steps that a unit chose.
   * Langkah
   * Langkah yang dipilih unit.
   */
  steps?: Array<WorkStep>;
}

/**
 * the results of a performance tree
 * How far each person's result was reached in a year, and the predicates by unit.
 * hasil pohon kinerja
 * Capaian tiap hasil pegawai dan predikat menurut unit dalam satu tahun.
 */
export interface CascadeResults {
  /**
   * Tree
   * The performance tree.
   * Pohon kinerja
   * Pohonnya.
   */
  cascade: Cascade;
  /**
   * Achievements
   * How far the results of persons were reached; at most one a node.
   * Capaian
   * Paling banyak satu untuk satu simpul.
   */
  achievements?: Array<NodeAchievement>;
  /**
   * Organisation predicate
   * Fixed before persons are rated.
   * Predikat organisasi
   * Ditetapkan sebelum pegawai dinilai.
   */
  organisationPredicate?: OrganisationPredicate;
  /**
   * Units
   * The predicates of persons by unit; at most one entry a unit.
   * Unit
   * Paling banyak satu untuk satu unit.
   */
  units?: Array<UnitPredicates>;
}

/**
 * Support
 * That a node carries a share of another; the shares in one supported node sum to exactly 100.
 * Dukungan
 * Porsi dukungan bagi simpul lain; seluruhnya berjumlah tepat 100.
 */
export interface CascadeSupport {
  /**
   * Supported node
   * The id of a node of a higher level.
   * Simpul yang didukung
   * Kode simpul pada tingkat di atasnya.
   */
  nodeId: string;
  /**
   * Share
   * The share in per cent.
   * Porsi
   * Dalam persen.
   */
  share: Weight;
}

/**
 * the cases of a service
 * The cases of a service that came in during a period, with the steps of its standard.
 * register kasus layanan
 * Kasus sebuah layanan dalam suatu masa, dengan tahap bakunya.
 */
export interface CaseRegister {
  /**
   * Service
   * Such as Izin trayek angkutan kota.
   * Layanan
   * Misalnya Izin trayek angkutan kota.
   */
  service: string;
  /**
   * Period
   * The period that is measured; open cases are looked at on its last day.
   * Masa
   * Masa yang diukur; kasus terbuka dilihat pada hari terakhirnya.
   */
  period: Period;
  /**
   * Calendar
   * Which days are worked.
   * Kalender
   * Hari kerja yang dipakai.
   */
  calendar: WorkCalendar;
  /**
   * Stages
   * In the order in which they are done.
   * Tahap baku
   * Menurut urutan pengerjaan.
   */
  stages?: Array<StageStandard>;
  /**
   * Changed on
   * The first day of the new process.
   * Tanggal perubahan
   * Hari pertama proses baru.
   */
  changedOn?: LocalDate;
  /**
   * Cases
   * In any order.
   * Kasus
   * Urutan bebas.
   */
  cases?: Array<ServiceCase>;
}

/**
 * Share of a case
 * Which share of a case a person carried.
 * Porsi kasus
 * Porsi satu orang dalam satu kasus.
 */
export interface CaseShare {
  /**
   * Person
   * A code, never a name.
   * Orang
   * Kode, bukan nama.
   */
  person: string;
  /**
   * Share
   * In per cent.
   * Porsi
   * Dalam persen.
   */
  share: Weight;
}

/**
 * Post of the catalogue
 * What the holders of one post are measured by.
 * Jabatan dalam katalog
 * Ukuran bagi pemangku satu jabatan.
 */
export interface CataloguePost {
  /**
   * Id
   * Unique in the catalogue, such as JF-PERAWAT-MUDA.
   * Kode
   * Unik dalam katalog, misalnya JF-PERAWAT-MUDA.
   */
  id: string;
  /**
   * Post
   * Its name, kind and grade.
   * Jabatan
   * Nama, jenis, dan jenjangnya.
   */
  post: Post;
  /**
   * Indicators
   * In the order in which they are shown.
   * Indikator
   * Menurut urutan tampil.
   */
  indicators?: Array<CataloguedIndicator>;
}

/**
 * Catalogued indicator
 * An indicator that the catalogue offers a post, with how much its holder can influence it.
 * Indikator dalam katalog
 * Indikator yang ditawarkan katalog dan pengaruh pemangku jabatan.
 */
export interface CataloguedIndicator {
  /**
   * Indicator
   * With aspect or perspective, unit, polarity and evidence.
   * Indikator
   * Dengan aspek atau perspektif, satuan, polarisasi, dan bukti.
   */
  indicator: Indicator;
  /**
   * Influence
   * How much the holder of the post influences the result.
   * Pengaruh
   * Seberapa besar pemangku jabatan memengaruhi hasilnya.
   */
  influence: Influence;
  /**
   * Reason
   * Why so.
   * Alasan
   * Mengapa demikian.
   */
  influenceReason?: string;
}

export interface Choice {
  interpretation: string;
  question: Text;
  reading: string;
  meaning: Text;
  standard: boolean;
  confidence: Confidence;
  basis: Basis;
}

export type Confidence = "OFFICIAL_TEXT" | "OFFICIAL_SECONDARY" | "CONSENSUS" | "SINGLE_SOURCE" | "INFERRED" | "UNCONFIRMED";

/**
 * an answer line of the protocol
 * baris jawab protokol uji
 */
export type ConformanceAnswer = {
  id: string;
  out: {
    regulasi: "pp-46-2011" | "pp-30-2019" | "permenpanrb-6-2022" | "integrasi-2021";
  } | {
    predikat: Predicate;
  } | {
    sesuai: boolean;
    temuan: Array<string>;
  } | {
    kuantitas: TwoDecimals;
    kualitas: TwoDecimals;
    waktu: TwoDecimals;
    biaya: TwoDecimalsOrNull;
    nilai: TwoDecimals;
  } | {
    nilaiSkp: TwoDecimals;
    nilaiPerilaku: TwoDecimals;
    nilai: TwoDecimals;
    sebutan: "SANGAT_BAIK" | "BAIK" | "CUKUP" | "KURANG" | "BURUK";
  } | {
    nilai: TwoDecimals;
  } | {
    nilai: TwoDecimals;
    predikat: "SANGAT_BAIK" | "BAIK" | "CUKUP" | "KURANG" | "SANGAT_KURANG";
  } | {
    capaian: TwoDecimals;
  } | {
    nilai: TwoDecimalsOrNull;
    kategori: string;
  } | {
    angkaKredit: TwoDecimals;
  } | {
    kenaikanPangkat: TwoDecimalsOrNull;
    kenaikanJenjang: TwoDecimalsOrNull;
  } | {
    total: TwoDecimals;
    kenaikanPangkat: null | {
      terpenuhi: boolean;
      kekurangan: TwoDecimals;
    };
    kenaikanJenjang: null | {
      terpenuhi: boolean;
      kekurangan: TwoDecimals;
    };
  } | {
    predikat: "AA" | "A" | "BB" | "B" | "CC" | "C" | "D";
  } | {
    ikm: TwoDecimals;
    mutu: "A" | "B" | "C" | "D";
  } | {
    nhk: TwoDecimals;
  } | {
    nkpAwal: TwoDecimals;
    nkp: TwoDecimals;
    nhk: TwoDecimals;
    npk: TwoDecimals;
    hasilKerja: Rating;
    perilakuKerja: Rating;
    predikat: Predicate;
  } | {
    kotak: number;
  } | {
    jenis: "PNS";
    tanggalLahir: LocalDate;
    tmt: string;
    jenisKelamin: "PRIA" | "WANITA";
    nomorUrut: string;
  } | {
    jenis: "PPPK";
    tanggalLahir: LocalDate;
    tahun: number;
    perjanjian: number;
    jenisKelamin: "PRIA" | "WANITA";
    nomorUrut: string;
  } | {
    predikat: Predicate;
    kuadran: number;
    cocok: boolean;
  };
} | {
  id: string | null;
  error: {
    code: ViolationCode;
    path: string;
    message: string;
  };
};

/**
 * a request line of the protocol
 * baris tanya protokol uji
 */
export interface ConformanceRequest {
  id: string;
  op: "regulasi.berlaku" | "permenpanrb-6-2022.predikat" | "se-menpanrb-3-2023.sebaran" | "pp-46-2011.capaian-kegiatan" | "pp-46-2011.prestasi-kerja" | "se-menpanrb-3-2021.konversi" | "pp-30-2019.predikat" | "permenpanrb-8-2021.capaian-iki" | "permenpanrb-8-2021.nilai-iki-jpt" | "perbkn-3-2023.angka-kredit" | "perbkn-3-2023.kebutuhan" | "perbkn-3-2023.akumulasi" | "permenpanrb-88-2021.predikat-akip" | "permenpanrb-14-2017.ikm" | "kmk-127-2026.capaian-iki" | "kmk-127-2026.nhk" | "kmk-127-2026.nilai-kinerja" | "talenta.kotak" | "nip.parse" | "siasn.kuadran";
  in: { [name: string]: unknown };
  out?: { [name: string]: unknown };
  error?: { [name: string]: unknown };
  source?: string;
}

export type Consolidation = "SUM" | "AVERAGE" | "LAST_KNOWN" | "CUMULATIVE";

export type CoreValue = "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";

export type Creativity = "TIDAK_ADA" | "UNIT_KERJA" | "ORGANISASI" | "NEGARA";

/**
 * the document that is evaluated
 * A plan, an appraisal of it, and the readings chosen.
 * dokumen yang dievaluasi
 * Rencana, penilaian atasnya, dan tafsir yang dipilih.
 */
export interface Evaluation {
  /**
   * Plan (SKP)
   * The performance plan that is rated.
   * Rencana (SKP)
   * Sasaran kinerja pegawai yang dinilai.
   */
  plan: Skp;
  /**
   * Appraisal
   * The appraisal of a period inside the plan's.
   * Penilaian
   * Penilaian atas masa di dalam masa SKP.
   */
  appraisal: Appraisal;
  /**
   * Readings chosen
   * Names of open points and the readings to apply; those not named keep their default.
   * Tafsir yang dipilih
   * Nama titik terbuka dan bacaan yang dipakai; yang tidak disebut memakai bacaan baku.
   */
  interpretations?: { [name: string]: string };
  /**
   * Agency profile
   * A short id of the agency whose own rules apply on top of national law, such as kemenkeu.
   * Profil instansi
   * Kode pendek instansi yang aturannya dipakai di atas aturan nasional, misalnya kemenkeu.
   */
  agency?: string;
}

export interface EvaluationResult {
  regime: Regime;
  agency?: string;
  period: Period;
  predicate: string;
  label: Text;
  quadrant?: number;
  resultRating?: Rating;
  behaviourRating?: Rating;
  organisationPredicate?: OrganisationPredicate;
  score?: Score;
  interpretations: Array<Choice>;
  notices: Array<Notice>;
}

/**
 * Evidence
 * A document, a date, an event.
 * Bukti
 * Dokumen, tanggal, atau kejadian.
 */
export interface EvidenceItem {
  /**
   * Evidence id
   * Unique in the file, such as B-01.
   * Kode bukti
   * Unik dalam berkas, misalnya B-01.
   */
  id: string;
  /**
   * Description
   * Such as Buku register rawat jalan, Maret 2025.
   * Uraian
   * Misalnya Buku register rawat jalan, Maret 2025.
   */
  description: string;
  /**
   * On
   * The date, if known.
   * Tanggal
   * Bila diketahui.
   */
  on?: LocalDate;
}

/**
 * Feedback with evidence
 * A piece of feedback that points to its evidence.
 * Umpan balik berbukti
 * Satu umpan balik yang merujuk buktinya.
 */
export interface EvidencedFeedback {
  /**
   * Id
   * Unique in the file, such as UB-01.
   * Kode
   * Unik dalam berkas, misalnya UB-01.
   */
  id: string;
  /**
   * Feedback
   * On one result or one core value, by role and never by name.
   * Umpan balik
   * Atas satu hasil atau satu nilai, menurut peran dan tanpa nama.
   */
  feedback: Feedback;
  /**
   * Evidence ids
   * Ids of evidence of the same file, one or more.
   * Kode bukti
   * Satu atau lebih kode bukti dalam berkas yang sama.
   */
  evidenceIds?: Array<string>;
}

/**
 * Feedback
 * Feedback on one planned result or one core value, by role and never by name.
 * Umpan balik
 * Umpan balik atas satu hasil kerja atau satu nilai, menurut peran dan tanpa nama.
 */
export interface Feedback {
  /**
   * Result id
   * The id of a result of the plan; not together with a core value.
   * Kode hasil kerja
   * Kode hasil kerja dalam SKP; tidak bersama nilai.
   */
  resultId?: string;
  /**
   * Core value
   * The core value; not together with a result.
   * Nilai
   * Nilai BerAKHLAK; tidak bersama hasil kerja.
   */
  coreValue?: CoreValue;
  /**
   * Role
   * From whom it comes.
   * Peran pemberi
   * Dari siapa umpan balik berasal.
   */
  role: FeedbackRole;
  /**
   * Source
   * What tells one giver from another without naming either, such as R-03.
   * Nama samaran
   * Pembeda antarpemberi tanpa nama, misalnya R-03.
   */
  source?: string;
  /**
   * Text
   * What was said.
   * Isi
   * Apa yang disampaikan.
   */
  text: string;
  /**
   * Rating
   * How the giver sees it against what was expected.
   * Rating
   * Bagaimana pemberi melihatnya terhadap ekspektasi.
   */
  rating?: Rating;
  /**
   * Evidence
   * Documents, dates, events.
   * Bukti
   * Dokumen, tanggal, atau kejadian.
   */
  evidence?: Array<string>;
  /**
   * Date
   * When it was given.
   * Tanggal
   * Tanggal diberikan.
   */
  date?: LocalDate;
}

/**
 * feedback with its evidence
 * Feedback of a period with the evidence that it must point to.
 * umpan balik dengan bukti
 * Umpan balik suatu masa dengan bukti yang dirujuknya.
 */
export interface FeedbackFile {
  /**
   * Evidence
   * Each id once.
   * Bukti
   * Tiap kode sekali.
   */
  evidence?: Array<EvidenceItem>;
  /**
   * Feedback
   * Each id once.
   * Umpan balik
   * Tiap kode sekali.
   */
  feedback?: Array<EvidencedFeedback>;
}

export type FeedbackRole = "ATASAN" | "REKAN" | "BAWAHAN" | "DIRI_SENDIRI" | "PENERIMA_LAYANAN";

/**
 * a round of 360-degree feedback
 * 360-degree feedback on one person in one period, by codes and never by name.
 * putaran umpan balik 360 derajat
 * Umpan balik 360 derajat tentang satu orang dalam satu masa, dengan kode dan tanpa nama.
 */
export interface FeedbackRound {
  /**
   * Code
   * Of whom; a code, never a name.
   * Kode orang
   * Tentang siapa; kode, bukan nama.
   */
  code: string;
  /**
   * Period
   * The period looked at.
   * Masa
   * Masa yang dilihat.
   */
  period: Period;
  /**
   * Feedback
   * One a role, pseudonym and topic; only feedback with a rating counts.
   * Umpan balik
   * Satu untuk satu peran, nama samaran, dan pokok; hanya yang berating dihitung.
   */
  feedback?: Array<Feedback>;
}

/**
 * Given level
 * The level that one rater gave one person.
 * Taraf yang diberikan
 * Taraf dari satu penilai bagi satu orang.
 */
export interface GivenLevel {
  /**
   * Rater
   * A pseudonym.
   * Penilai
   * Nama samaran.
   */
  rater: string;
  /**
   * Person
   * A pseudonym.
   * Orang
   * Nama samaran.
   */
  person: string;
  /**
   * Topic
   * Such as a core value.
   * Pokok
   * Misalnya satu nilai BerAKHLAK.
   */
  topic: string;
  /**
   * Level
   * A step of the scale.
   * Taraf
   * Satu langkah pada skala.
   */
  level: number;
}

/**
 * an indicator
 * A measure of success of one result: what is counted, which way is better, what is to be reached.
 * indikator kinerja
 * Ukuran keberhasilan satu hasil kerja: apa yang dihitung, arah yang baik, dan targetnya.
 */
export interface Indicator {
  /**
   * Indicator id
   * A name for machines, unique in the plan.
   * Kode indikator
   * Kode untuk mesin, unik dalam SKP.
   */
  id: string;
  /**
   * Name
   * What is measured.
   * Indikator
   * Apa yang diukur.
   */
  name: string;
  /**
   * Kind
   * IKU of a unit or IKI of a person.
   * Jenis indikator
   * IKU unit atau IKI perorangan.
   */
  kind: IndicatorKind;
  /**
   * Polarity
   * Which way is better; needed wherever an achievement is computed.
   * Polarisasi
   * Arah yang lebih baik; perlu bila capaian dihitung.
   */
  polarity?: Polarity;
  /**
   * Aspect
   * What it looks at, for posts other than senior leadership.
   * Aspek
   * Aspek yang dilihat, untuk jabatan selain JPT.
   */
  aspect?: Aspect;
  /**
   * Perspective
   * What it looks at, for senior leadership posts.
   * Perspektif
   * Perspektif yang dilihat, untuk JPT.
   */
  perspective?: Perspective;
  /**
   * Target
   * What is to be reached over the whole period of the plan.
   * Target
   * Yang harus dicapai selama seluruh masa SKP.
   */
  target?: Target;
  /**
   * Target at maximum
   * Whether the target is the most that can be reached at all, such as 100 % of an index.
   * Target sudah tertinggi
   * Apakah target sudah yang tertinggi yang mungkin, misalnya indeks 100 %.
   */
  targetAtMaximum?: boolean;
  /**
   * Targets by period
   * What is to be reached in parts of the period; where there are any, only these parts count.
   * Target per masa
   * Target untuk bagian masa; bila ada, hanya bagian itu yang dihitung.
   */
  periodTargets?: Array<PeriodTarget>;
  /**
   * Consolidation
   * How realisations of several periods become one.
   * Konsolidasi
   * Cara menggabungkan realisasi beberapa masa.
   */
  consolidation?: Consolidation;
  /**
   * Baseline
   * Where the measure stood before the period, in the unit of the target.
   * Nilai awal
   * Keadaan sebelum masa SKP, dalam satuan target.
   */
  baseline?: Quantity;
  /**
   * Worst
   * The worst realisation there can be, by the agency's manual of the indicator.
   * Realisasi terburuk
   * Realisasi terburuk menurut manual indikator instansi.
   */
  worst?: Quantity;
  /**
   * Weight
   * The share in per cent where an agency's scheme weighs; all sum to exactly 100.
   * Bobot
   * Bobot dalam persen bila skema instansi membobot; seluruhnya berjumlah tepat 100.
   */
  weight?: Weight;
  /**
   * Evidence
   * Documents or sources of data that are to prove the realisation.
   * Bukti
   * Dokumen atau sumber data yang akan membuktikan realisasi.
   */
  evidence?: Array<string>;
}

/**
 * the indicators by post
 * The catalogue of indicators by post, open for everybody to see.
 * katalog indikator menurut jabatan
 * Katalog indikator menurut jabatan, terbuka bagi semua.
 */
export interface IndicatorCatalogue {
  /**
   * Organisation
   * The name of the organisation.
   * Organisasi
   * Nama organisasi.
   */
  organisation: string;
  /**
   * Posts
   * Each id once.
   * Jabatan
   * Tiap kode sekali.
   */
  posts?: Array<CataloguePost>;
}

export type IndicatorKind = "IKU" | "IKI";

/**
 * Indicator quality
 * How much one indicator counts.
 * Kualitas indikator
 * Seberapa besar satu indikator dihitung.
 */
export interface IndicatorQuality {
  /**
   * Indicator id
   * The id of an indicator of the plan.
   * Kode indikator
   * Kode indikator dalam SKP.
   */
  indicatorId: string;
  /**
   * K3
   * The mean of the quality weights of indicator and target.
   * K3
   * Rata-rata bobot kualitas indikator dan target.
   */
  k3: Points;
  /**
   * Active days
   * 1 to 366; empty for all of the period.
   * Hari aktif
   * 1 sampai 366; kosong berarti seluruh masa.
   */
  activeDays?: number;
}

export type Influence = "LANGSUNG" | "BERSAMA" | "TIDAK_LANGSUNG";

export type Jenjang = "PEMULA" | "TERAMPIL" | "MAHIR" | "PENYELIA" | "AHLI_PERTAMA" | "AHLI_MUDA" | "AHLI_MADYA" | "AHLI_UTAMA";

/**
 * Inputs of KMK 127/2026
 * What the Ministry of Finance needs beside plan, realisations and value scores.
 * Masukan KMK 127/2026
 * Yang diperlukan Kementerian Keuangan di samping SKP, realisasi, dan angka nilai.
 */
export interface KmkInputs {
  /**
   * Indicator qualities
   * Each indicator at most once.
   * Kualitas indikator
   * Tiap indikator paling banyak sekali.
   */
  qualities?: Array<IndicatorQuality>;
  /**
   * Work-result value (NHK)
   * 0 to 120, where it is given and not computed.
   * Nilai hasil kerja (NHK)
   * 0 sampai 120, bila diberikan dan tidak dihitung.
   */
  resultValue?: Points;
  /**
   * Behaviour value (NPK)
   * 0 to 120, where it is given and not computed.
   * Nilai perilaku kerja (NPK)
   * 0 sampai 120, bila diberikan dan tidak dihitung.
   */
  behaviourValue?: Points;
  /**
   * Organisation value (NKO)
   * 0 to 120.
   * Nilai kinerja organisasi (NKO)
   * 0 sampai 120.
   */
  organisationValue?: Points;
  /**
   * Tier
   * 1 or 2.
   * Kelompok
   * 1 atau 2.
   */
  tier?: number;
  /**
   * Discipline
   * The discipline value to subtract.
   * Disiplin
   * Nilai disiplin yang mengurangi.
   */
  discipline?: Points;
  /**
   * Impact
   * The impact on the direct superior to subtract.
   * Dampak
   * Dampak pada atasan langsung yang mengurangi.
   */
  impact?: Points;
  /**
   * Correction
   * -5 to 5, to add.
   * Koreksi
   * -5 sampai 5, ditambahkan.
   */
  correction?: Points;
}

/**
 * levels by rater
 * The levels that raters gave, to look at how they rate.
 * daftar taraf dari penilai
 * Taraf yang diberikan penilai, untuk melihat cara menilai.
 */
export interface LevelRegister {
  /**
   * Lowest
   * The worst level of the scale; 0 or more.
   * Taraf terendah
   * 0 atau lebih.
   */
  lowest: number;
  /**
   * Highest
   * The best level of the scale; at least two above the worst.
   * Taraf tertinggi
   * Sekurang-kurangnya dua di atas yang terendah.
   */
  highest: number;
  /**
   * Levels
   * At most one a rater, person and topic.
   * Taraf
   * Paling banyak satu untuk satu penilai, orang, dan pokok.
   */
  levels?: Array<GivenLevel>;
}

/**
 * Date
 * A date that exists, such as 2025-01-31.
 * Tanggal
 * Tanggal yang ada, seperti 2025-01-31.
 */
export type LocalDate = string;

/**
 * Matrix cell
 * The predicate of two ratings.
 * Sel matriks
 * Predikat dari dua rating.
 */
export interface MatrixCell {
  /**
   * Results
   * The rating of work results.
   * Hasil kerja
   * Rating hasil kerja.
   */
  result: Rating;
  /**
   * Behaviour
   * The rating of work behaviour.
   * Perilaku
   * Rating perilaku kerja.
   */
  behaviour: Rating;
  /**
   * Predicate
   * The predicate.
   * Predikat
   * Predikatnya.
   */
  predicate: Predicate;
}

/**
 * Measured competence
 * The level that a post asks for and the level found.
 * Kompetensi terukur
 * Tingkat yang diminta jabatan dan yang ditemukan.
 */
export interface MeasuredCompetence {
  /**
   * Name
   * Such as Komunikasi.
   * Nama
   * Misalnya Komunikasi.
   */
  name: string;
  /**
   * Required
   * 1 or more.
   * Tingkat diminta
   * 1 atau lebih.
   */
  required: number;
  /**
   * Measured
   * 0 or more.
   * Tingkat ditemukan
   * 0 atau lebih.
   */
  measured: number;
  /**
   * Source
   * Such as uji kompetensi.
   * Sumber
   * Misalnya uji kompetensi.
   */
  source: string;
  /**
   * On
   * When it was found.
   * Tanggal
   * Kapan ditemukan.
   */
  on: LocalDate;
}

/**
 * Monthly report
 * What the indicators showed in one month, or why nothing is known.
 * Laporan bulanan
 * Yang ditunjukkan indikator pada satu bulan, atau mengapa belum ada.
 */
export interface MonthlyReport {
  /**
   * Month
   * A calendar month.
   * Bulan
   * Satu bulan kalender.
   */
  month: Period;
  /**
   * Submitted on
   * The date, if known.
   * Tanggal disampaikan
   * Bila diketahui.
   */
  submittedOn?: LocalDate;
  /**
   * Realisations
   * At most one an indicator, each of exactly this month.
   * Realisasi
   * Paling banyak satu untuk satu indikator, tepat pada bulan ini.
   */
  realisations?: Array<Realisation>;
}

/**
 * Employee number
 * Eighteen digits: birth date, appointment, sex, sequence.
 * NIP
 * Delapan belas angka: tanggal lahir, pengangkatan, jenis kelamin, nomor urut.
 */
export type Nip = string;

/**
 * Achievement of a node
 * How far the planned result of one person was reached; absent is not zero.
 * Capaian simpul
 * Capaian hasil satu pegawai; kosong bukan nol.
 */
export interface NodeAchievement {
  /**
   * Node id
   * The id of a node of a person.
   * Kode simpul
   * Kode simpul pegawai.
   */
  nodeId: string;
  /**
   * Percent
   * In per cent of the target; absent if it is not known.
   * Persen
   * Dari target; kosong bila belum diketahui.
   */
  percent?: Points;
  /**
   * Evidence
   * Documents or sources of data.
   * Bukti
   * Dokumen atau sumber data.
   */
  evidence?: Array<string>;
}

export interface Notice {
  name: string;
  text: Text;
  until?: LocalDate;
  basis: Basis;
}

/**
 * Objection
 * An objection to the result of an appraisal.
 * Keberatan
 * Keberatan atas hasil penilaian.
 */
export interface Objection {
  /**
   * Filed on
   * When it was filed.
   * Tanggal diajukan
   * Tanggal keberatan diajukan.
   */
  filedOn: LocalDate;
  /**
   * Reasons
   * Why the person objects.
   * Alasan
   * Mengapa pegawai berkeberatan.
   */
  reasons: string;
  /**
   * Explanation
   * What the rater explains.
   * Penjelasan penilai
   * Penjelasan pejabat penilai.
   */
  explanation?: string;
  /**
   * Decision
   * What the rater's superior decides.
   * Keputusan
   * Keputusan atasan pejabat penilai.
   */
  decision?: string;
}

/**
 * Organisation part
 * How the organisation value is mixed in.
 * Bagian organisasi
 * Cara nilai organisasi dicampur.
 */
export interface OrganisationPart {
  /**
   * Tiers
   * The shares by tier; each tier once.
   * Kelompok
   * Porsi menurut kelompok; tiap kelompok sekali.
   */
  tiers?: Array<TierShare>;
  /**
   * Share below
   * The share where the own value is below the organisation's, in per cent.
   * Porsi bila di bawah
   * Porsi bila nilai sendiri di bawah nilai organisasi, dalam persen.
   */
  shareBelow: Weight;
  /**
   * Scope
   * What is mixed.
   * Cakupan
   * Apa yang dicampur.
   */
  scope: OrganisationPartScope;
  /**
   * Source
   * The id of a source of the scheme.
   * Dasar
   * Kode dasar dalam skema.
   */
  source?: string;
}

export type OrganisationPartScope = "EACH" | "TOTAL";

export type OrganisationPredicate = "ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";

/**
 * Consensus
 * What a panel agreed for one criterion.
 * Kesepakatan tim
 * Yang disepakati tim untuk satu kriteria.
 */
export interface PanelConsensus {
  /**
   * Criterion id
   * The id of a criterion of the session.
   * Kriteria
   * Kode kriteria dalam sidang.
   */
  criterionId: string;
  /**
   * Rating
   * Against what was expected.
   * Rating
   * Terhadap ekspektasi.
   */
  rating: Rating;
  /**
   * Reasons
   * The reasons; asked for where no assessor had given that mark.
   * Alasan
   * Diminta bila tidak seorang penilai pun memberi nilai itu.
   */
  reasons?: string;
  /**
   * On
   * The day, not before the last mark.
   * Tanggal
   * Tidak sebelum nilai terakhir.
   */
  on: LocalDate;
}

/**
 * Criterion
 * One thing that a panel judges.
 * Kriteria
 * Satu hal yang dinilai tim.
 */
export interface PanelCriterion {
  /**
   * Id
   * Unique in the session, such as P-1.
   * Kode
   * Unik dalam sidang, misalnya P-1.
   */
  id: string;
  /**
   * Group
   * Such as Produktivitas, Mutu, Inovasi.
   * Kelompok
   * Misalnya Produktivitas, Mutu, Inovasi.
   */
  group: string;
  /**
   * Name
   * What is judged.
   * Nama
   * Apa yang dinilai.
   */
  name: string;
}

/**
 * Mark
 * The mark of one assessor for one criterion.
 * Nilai penilai
 * Nilai satu penilai untuk satu kriteria.
 */
export interface PanelMark {
  /**
   * Assessor
   * A seat or pseudonym such as Tim-2, never a name.
   * Penilai
   * Kursi atau nama samaran, misalnya Tim-2.
   */
  assessor: string;
  /**
   * Criterion id
   * The id of a criterion of the session.
   * Kriteria
   * Kode kriteria dalam sidang.
   */
  criterionId: string;
  /**
   * Rating
   * Against what was expected.
   * Rating
   * Terhadap ekspektasi.
   */
  rating: Rating;
  /**
   * On
   * When it was given.
   * Tanggal
   * Kapan diberikan.
   */
  on: LocalDate;
}

/**
 * a panel session
 * A panel judges the work of one person: marks given independently, then a consensus.
 * forum penilaian
 * Tim menilai pekerjaan satu orang: nilai sendiri-sendiri, lalu kesepakatan.
 */
export interface PanelSession {
  /**
   * Code
   * Whose work is judged; a code, never a name.
   * Kode orang
   * Pekerjaan siapa; kode, bukan nama.
   */
  code: string;
  /**
   * Period
   * The rated period.
   * Masa
   * Masa yang dinilai.
   */
  period: Period;
  /**
   * Criteria
   * Each id once.
   * Kriteria
   * Tiap kode sekali.
   */
  criteria?: Array<PanelCriterion>;
  /**
   * Marks
   * The independent marks; at most one an assessor and criterion.
   * Nilai
   * Paling banyak satu untuk satu penilai dan kriteria.
   */
  marks?: Array<PanelMark>;
  /**
   * Consensus
   * What was agreed; at most one a criterion.
   * Kesepakatan
   * Paling banyak satu untuk satu kriteria.
   */
  consensus?: Array<PanelConsensus>;
}

/**
 * Past predicate
 * The predicate of a past period.
 * Predikat lalu
 * Predikat satu masa yang lalu.
 */
export interface PastPredicate {
  /**
   * Period
   * A year, or a half of 2021.
   * Masa
   * Satu tahun, atau setengah tahun 2021.
   */
  period: Period;
  /**
   * Rule set
   * Such as permenpanrb-6-2022 or pp-46-2011.
   * Aturan
   * Misalnya permenpanrb-6-2022 atau pp-46-2011.
   */
  ruleSet: string;
  /**
   * Predicate
   * The word of those rules, such as BAIK.
   * Predikat
   * Sebutan menurut aturan itu, misalnya BAIK.
   */
  predicate: string;
  /**
   * Every element good
   * Whether each element was at least good; absent if it is not known.
   * Setiap unsur baik
   * Apakah setiap unsur sekurang-kurangnya baik; kosong bila belum diketahui.
   */
  everyElementGood?: boolean;
}

/**
 * Period
 * 2025, 2025-S1, 2025-Q3, 2025-07 or 2025-02-10/2025-06-30; both days included.
 * Masa
 * 2025, 2025-S1, 2025-Q3, 2025-07, atau 2025-02-10/2025-06-30; hari pertama dan terakhir termasuk.
 */
export type Period = string;

/**
 * Target of a period
 * What an indicator is to reach in one part of the plan's period.
 * Target suatu masa
 * Target untuk satu bagian masa SKP.
 */
export interface PeriodTarget {
  /**
   * Period
   * Such as a quarter.
   * Masa
   * Misalnya satu triwulan.
   */
  period: Period;
  /**
   * Target
   * In the unit of the indicator's target.
   * Target
   * Dalam satuan target indikator.
   */
  target: Target;
}

/**
 * Person
 * A rated person as the forms name one.
 * Pegawai
 * Pegawai yang dinilai seperti tercantum pada formulir.
 */
export interface Person {
  /**
   * Name
   * The name, with titles if wanted.
   * Nama
   * Nama, boleh dengan gelar.
   */
  name: string;
  /**
   * Employee number
   * Eighteen digits; says whether the person is PNS or PPPK.
   * NIP
   * Delapan belas angka; menyatakan PNS atau PPPK.
   */
  nip: Nip;
  /**
   * Rank code
   * Such as III/c of a PNS, IX of a PPPK.
   * Golongan
   * Misalnya III/c untuk PNS, IX untuk PPPK.
   */
  rank?: Rank;
  /**
   * Post
   * The post held in the period.
   * Jabatan
   * Jabatan selama masa SKP.
   */
  post: Post;
  /**
   * Work unit
   * Such as Bidang Pelayanan Kesehatan.
   * Unit kerja
   * Misalnya Bidang Pelayanan Kesehatan.
   */
  unit?: string;
}

export type Perspective = "PENERIMA_LAYANAN" | "PROSES_BISNIS" | "PENGUATAN_INTERNAL" | "ANGGARAN";

/**
 * Entry of a place
 * What an indicator showed at a single place.
 * Masukan tempat
 * Yang ditunjukkan indikator di satu tempat.
 */
export interface PlaceEntry {
  /**
   * Indicator id
   * The id of an indicator of the plan.
   * Kode indikator
   * Kode indikator dalam SKP.
   */
  indicatorId: string;
  /**
   * Place
   * The place, such as an office, by its id.
   * Tempat
   * Kode tempat, misalnya kantor.
   */
  place: string;
  /**
   * Period
   * The period.
   * Masa
   * Masa capaian.
   */
  period: Period;
  /**
   * Quantity
   * In the unit of the target.
   * Jumlah
   * Dalam satuan target.
   */
  quantity: Quantity;
}

/**
 * Planned result
 * One result with the measures of its success.
 * Rencana hasil kerja
 * Satu hasil kerja dengan ukuran keberhasilannya.
 */
export interface PlannedResult {
  /**
   * Result id
   * A name for machines, unique in the plan.
   * Kode hasil kerja
   * Kode untuk mesin, unik dalam SKP.
   */
  id: string;
  /**
   * Kind of result
   * Main or additional.
   * Jenis hasil kerja
   * Utama atau tambahan.
   */
  kind: ResultKind;
  /**
   * Statement
   * What is to be delivered.
   * Rencana hasil kerja
   * Apa yang akan dihasilkan.
   */
  statement: string;
  /**
   * Supported leader result
   * The leader's planned result that this one serves, in the leader's words.
   * Hasil kerja pimpinan yang diintervensi
   * Rencana hasil kerja pimpinan yang dilayani, dalam kata-kata pimpinan.
   */
  supportedLeaderResult?: string;
  /**
   * Period
   * The days in which the result is due, if not all of the plan's.
   * Masa
   * Masa jatuh tempo bila bukan seluruh masa SKP.
   */
  period?: Period;
  /**
   * Indicators
   * The indicators of a quantitative plan.
   * Indikator
   * Indikator pada pendekatan kuantitatif.
   */
  indicators?: Array<Indicator>;
  /**
   * Success measures
   * The success measures of a qualitative plan.
   * Ukuran keberhasilan
   * Ukuran keberhasilan pada pendekatan kualitatif.
   */
  successMeasures?: Array<string>;
}

/**
 * Points
 * An exact decimal, at most 20 digits before and 10 after the point.
 * Angka
 * Desimal eksak, paling banyak 20 angka di depan dan 10 di belakang koma.
 */
export type Points = number;

export type Polarity = "MAXIMIZE" | "MINIMIZE" | "STABILIZE";

/**
 * Post
 * The post of a person.
 * Jabatan
 * Jabatan pegawai.
 */
export interface Post {
  /**
   * Name of the post
   * Such as Penata Perizinan Ahli Muda.
   * Nama jabatan
   * Misalnya Penata Perizinan Ahli Muda.
   */
  name: string;
  /**
   * Kind of post
   * Decides, among others, whether indicators have an aspect or a perspective.
   * Jenis jabatan
   * Menentukan antara lain aspek atau perspektif indikator.
   */
  kind: PostKind;
  /**
   * Grade
   * The grade of a functional post; only for functional posts.
   * Jenjang
   * Jenjang jabatan fungsional; hanya untuk jabatan fungsional.
   */
  jenjang?: Jenjang;
  /**
   * Heads the unit
   * Whether the holder heads the unit.
   * Pimpinan unit
   * Apakah pemangku jabatan memimpin unit kerja.
   */
  unitHead?: boolean;
}

export type PostKind = "JPT_UTAMA" | "JPT_MADYA" | "JPT_PRATAMA" | "ADMINISTRATOR" | "PENGAWAS" | "PELAKSANA" | "JF_KEAHLIAN" | "JF_KETERAMPILAN";

export type Potential = "TINGGI" | "MENENGAH" | "RENDAH";

/**
 * Inputs of PP 30/2019
 * The values of plan and behaviour as inputs.
 * Masukan PP 30/2019
 * Nilai SKP dan nilai perilaku sebagai masukan.
 */
export interface Pp30Inputs {
  /**
   * Value of the plan
   * 0 to 120.
   * Nilai SKP
   * 0 sampai 120.
   */
  skpValue?: Points;
  /**
   * Value of behaviour
   * 0 to 120.
   * Nilai perilaku kerja
   * 0 sampai 120.
   */
  behaviourValue?: Points;
  /**
   * Peer opinion
   * Whether the opinion of peers and subordinates was used; absent is not no.
   * Pendapat rekan dan bawahan
   * Apakah pendapat rekan dan bawahan dipakai; kosong bukan tidak.
   */
  peerOpinion?: boolean;
  /**
   * New idea
   * Whether there is a new idea of use to the organisation or the state; absent is not no.
   * Ide baru
   * Apakah ada ide baru yang bermanfaat bagi organisasi atau negara; kosong bukan tidak.
   */
  newIdea?: boolean;
}

/**
 * Inputs of PP 46/2011
 * What is needed beside the plan and its realisations.
 * Masukan PP 46/2011
 * Yang diperlukan di samping SKP dan realisasinya.
 */
export interface Pp46Inputs {
  /**
   * Extra tasks
   * How many extra tasks were carried out; absent is not 0.
   * Tugas tambahan
   * Banyaknya tugas tambahan; kosong bukan nol.
   */
  extraTasks?: number;
  /**
   * Creativity
   * To whom a new idea was of use; absent is not TIDAK_ADA.
   * Kreativitas
   * Bagi siapa kreativitas bermanfaat; kosong bukan TIDAK_ADA.
   */
  creativity?: Creativity;
  /**
   * Behaviour scores
   * Each aspect at most once.
   * Nilai perilaku
   * Tiap aspek paling banyak sekali.
   */
  behaviourScores?: Array<BehaviourScore>;
  /**
   * Final value
   * The final value that is on file and is not to be computed again.
   * Nilai prestasi kerja
   * Nilai akhir yang sudah ada pada berkas dan tidak dihitung lagi.
   */
  finalValue?: Points;
}

export type Predicate = "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";

/**
 * Quality cell
 * The quality weight of one pair of validity and control.
 * Sel kualitas
 * Bobot kualitas satu pasang kesahihan dan kendali.
 */
export interface QualityCell {
  /**
   * Validity
   * How directly it measures.
   * Kesahihan
   * Seberapa langsung indikator mengukur.
   */
  validity: QualityCellValidity;
  /**
   * Control
   * How far its owner controls it.
   * Kendali
   * Seberapa jauh pemiliknya mengendalikan.
   */
  control: QualityCellControl;
  /**
   * Weight
   * Above 0.
   * Bobot
   * Di atas 0.
   */
  weight: Points;
}

export type QualityCellControl = "LOW" | "MODERATE" | "HIGH";

export type QualityCellValidity = "EXACT" | "PROXY" | "ACTIVITY";

/**
 * Entry of a quality
 * How good one indicator is.
 * Masukan kualitas
 * Kualitas satu indikator.
 */
export interface QualityEntry {
  /**
   * Indicator id
   * The id of an indicator of the plan.
   * Kode indikator
   * Kode indikator dalam SKP.
   */
  indicatorId: string;
  /**
   * Validity
   * How directly it measures.
   * Kesahihan
   * Seberapa langsung indikator mengukur.
   */
  validity: QualityCellValidity;
  /**
   * Control
   * How far its owner controls it.
   * Kendali
   * Seberapa jauh pemiliknya mengendalikan.
   */
  control: QualityCellControl;
  /**
   * Target case
   * How its target compares with last year.
   * Perbandingan target
   * Perbandingan target dengan tahun lalu.
   */
  targetCase: WeightPartTargetCase;
  /**
   * Active days
   * 1 to 366; absent for the whole period.
   * Hari aktif
   * 1 sampai 366; kosong berarti seluruh masa.
   */
  activeDays?: number;
}

/**
 * Quantity
 * A number, one space, a unit: 12 dokumen, 95.5 %.
 * Jumlah
 * Angka, satu spasi, satuan: 12 dokumen, 95.5 %.
 */
export type Quantity = string;

/**
 * Rank code
 * I/a to IV/e of a PNS, I to XVII of a PPPK.
 * Golongan
 * I/a sampai IV/e untuk PNS, I sampai XVII untuk PPPK.
 */
export type Rank = string;

/**
 * Rater
 * The official who rates, or that official's superior; may be no civil servant.
 * Pejabat penilai
 * Pejabat yang menilai, atau atasannya; boleh bukan ASN.
 */
export interface Rater {
  /**
   * Name
   * The name, with titles if wanted.
   * Nama
   * Nama, boleh dengan gelar.
   */
  name: string;
  /**
   * Number
   * NIP, NRP or another number as text; not validated as a NIP.
   * Nomor
   * NIP, NRP, atau nomor lain sebagai teks; tidak diperiksa sebagai NIP.
   */
  number?: string;
  /**
   * Status
   * A civil servant or not.
   * Status
   * ASN atau bukan.
   */
  status: RaterStatus;
  /**
   * Rank code
   * The rank code of a civil servant.
   * Golongan
   * Golongan bila ASN.
   */
  rank?: Rank;
  /**
   * Post
   * Such as Kepala Dinas Kesehatan.
   * Jabatan
   * Misalnya Kepala Dinas Kesehatan.
   */
  post?: string;
  /**
   * Work unit
   * Such as Dinas Kesehatan.
   * Unit kerja
   * Misalnya Dinas Kesehatan.
   */
  unit?: string;
}

/**
 * Entry of a rater
 * The levels of one rater.
 * Masukan penilai
 * Taraf dari satu penilai.
 */
export interface RaterEntry {
  /**
   * Role
   * How the rater stands to the rated person.
   * Peran
   * Kedudukan penilai terhadap yang dinilai.
   */
  role: FeedbackRole;
  /**
   * Rater
   * The rater, by a pseudonym of the agency.
   * Penilai
   * Nama samaran instansi.
   */
  rater?: string;
  /**
   * Levels
   * The levels, or numbers of the scheme's range, by core value.
   * Taraf
   * Taraf, atau angka dalam rentang skema, menurut nilai BerAKHLAK.
   */
  levels?: { [name in CoreValue]?: Points };
}

export type RaterStatus = "ASN" | "NON_ASN";

/**
 * Weight of raters
 * How much the raters of one role count together, and how many there must be.
 * Bobot penilai
 * Porsi penilai satu peran dan jumlah paling sedikit.
 */
export interface RaterWeight {
  /**
   * Role
   * The role.
   * Peran
   * Peran penilai.
   */
  role: FeedbackRole;
  /**
   * Weight
   * Their share in per cent.
   * Porsi
   * Dalam persen.
   */
  weight: Weight;
  /**
   * Minimum
   * How many there must be at least.
   * Paling sedikit
   * Banyaknya penilai paling sedikit.
   */
  minimum?: number;
}

export type Rating = "DI_ATAS_EKSPEKTASI" | "SESUAI_EKSPEKTASI" | "DI_BAWAH_EKSPEKTASI";

/**
 * Realisation
 * What an indicator showed in a period, or why nothing is known; absent is never zero.
 * Realisasi
 * Apa yang ditunjukkan indikator dalam suatu masa, atau mengapa belum ada; kosong bukan nol.
 */
export interface Realisation {
  /**
   * Indicator id
   * The id of an indicator of the plan.
   * Kode indikator
   * Kode indikator dalam SKP.
   */
  indicatorId: string;
  /**
   * Period
   * A part of the plan's period, or all of it.
   * Masa
   * Sebagian atau seluruh masa SKP.
   */
  period: Period;
  /**
   * Quantity
   * The amount in the unit of the target; empty if nothing is known.
   * Jumlah
   * Dalam satuan target; kosong bila belum diketahui.
   */
  quantity?: Quantity;
  /**
   * Reason of absence
   * Why nothing is known, exactly when there is no amount.
   * Alasan belum ada
   * Diisi tepat bila jumlah tidak ada.
   */
  absenceReason?: string;
  /**
   * Evidence
   * Documents or sources of data.
   * Bukti
   * Dokumen atau sumber data.
   */
  evidence?: Array<string>;
}

export type Regime = "pp-46-2011" | "pp-30-2019" | "permenpanrb-6-2022" | "integrasi-2021";

/**
 * monthly reports
 * The monthly reports of a post or unit in a year; a month without a report is missing, never zero.
 * laporan bulanan
 * Laporan bulanan satu jabatan atau unit; bulan tanpa laporan bukan nol.
 */
export interface ReportBook {
  /**
   * Subject
   * The name of a post or unit, never of a person.
   * Jabatan atau unit
   * Nama jabatan atau unit, bukan orang.
   */
  subject: string;
  /**
   * Year
   * A calendar year.
   * Tahun
   * Satu tahun kalender.
   */
  year: Period;
  /**
   * Indicators
   * Indicators with a target and a consolidation.
   * Indikator
   * Indikator dengan target dan konsolidasi.
   */
  indicators?: Array<Indicator>;
  /**
   * Reports
   * At most one a month.
   * Laporan
   * Paling banyak satu sebulan.
   */
  reports?: Array<MonthlyReport>;
}

/**
 * an evaluation result with reasons
 * hasil evaluasi dengan alasannya
 */
export type Result = {
  status: "DECIDED";
  value: EvaluationResult;
  reasoning?: Step;
  remarks: Array<Violation>;
  seal?: {
    input: string;
    rules: string;
    interpretations: { [name: string]: string };
    result: string;
  };
  input?: { [name: string]: unknown };
  line?: number;
  plan?: string;
} | {
  status: "UNDECIDED";
  violations: Array<Violation>;
} | {
  status: "NOT_APPLICABLE";
  reason: Text;
  basis: Basis;
};

export type ResultKind = "UTAMA" | "TAMBAHAN";

/**
 * Part of work results
 * From indicators to one value; without formulas the value is given.
 * Bagian hasil kerja
 * Dari indikator menjadi satu nilai; tanpa rumus, nilainya diberikan.
 */
export interface ResultPart {
  /**
   * Range
   * Where achievements and the value lie.
   * Rentang
   * Letak capaian dan nilainya.
   */
  range: ValueRange;
  /**
   * Formulas
   * At most one a polarity and sign of target.
   * Rumus
   * Paling banyak satu untuk satu polarisasi dan tanda target.
   */
  formulas?: Array<AchievementFormula>;
  /**
   * Maximum target met
   * What a target counts that is the most that can be reached and is met, such as 120.
   * Target tertinggi terpenuhi
   * Nilai bagi target yang sudah tertinggi dan terpenuhi, misalnya 120.
   */
  metMaximum?: Points;
  /**
   * Missing realisation
   * What a period with a target but without realisation does.
   * Realisasi kosong
   * Akibat masa bertarget tanpa realisasi.
   */
  missing?: ResultPartMissingRule;
  /**
   * Consolidations allowed
   * How periods may be taken together; none named for all.
   * Konsolidasi yang boleh
   * Cara menggabungkan masa; kosong berarti semua.
   */
  consolidations?: Array<Consolidation>;
  /**
   * Consolidation of places
   * How places of one period are taken together.
   * Konsolidasi tempat
   * Cara menggabungkan tempat dalam satu masa.
   */
  placeConsolidation?: Consolidation;
  /**
   * Weighting
   * How much each indicator counts.
   * Pembobotan
   * Seberapa besar tiap indikator dihitung.
   */
  weighting?: WeightPart;
  /**
   * Source
   * The id of a source of the scheme.
   * Dasar
   * Kode dasar dalam skema.
   */
  source?: string;
}

export type ResultPartMissingRule = "UNDEFINED" | "ZERO" | "SKIP";

export type RoundingMode = "UP" | "DOWN" | "CEILING" | "FLOOR" | "HALF_UP" | "HALF_DOWN" | "HALF_EVEN" | "UNNECESSARY";

/**
 * Rounding
 * A rounding that the scheme prescribes at one named stage.
 * Pembulatan
 * Pembulatan yang ditentukan skema pada satu tahap.
 */
export interface RoundingStep {
  /**
   * Stage
   * Where.
   * Tahap
   * Pada tahap mana.
   */
  stage: RoundingStepStage;
  /**
   * Decimals
   * Digits after the point.
   * Desimal
   * Banyaknya angka di belakang koma.
   */
  decimals: number;
  /**
   * Mode
   * How rests are settled.
   * Cara
   * Cara sisa dibulatkan.
   */
  mode: RoundingMode;
}

export type RoundingStepStage = "ACHIEVEMENT" | "WEIGHT" | "RESULT_VALUE" | "BEHAVIOUR_VALUE" | "FINAL";

/**
 * a satisfaction survey
 * The answers of a community satisfaction survey (PermenPANRB 14/2017), without names.
 * survei kepuasan masyarakat
 * Jawaban survei (PermenPANRB 14/2017), tanpa nama.
 */
export interface SatisfactionSurvey {
  /**
   * Service
   * Which service.
   * Layanan
   * Layanan yang disurvei.
   */
  service: string;
  /**
   * Period
   * The period of the survey.
   * Masa
   * Masa survei.
   */
  period: Period;
  /**
   * Population
   * How many people used the service in the period.
   * Populasi
   * Banyaknya pengguna layanan pada masa itu.
   */
  population: number;
  /**
   * Elements
   * Which of U1 to U9 were asked.
   * Unsur
   * U1 sampai U9 yang ditanyakan.
   */
  elements?: Array<string>;
  /**
   * Responses
   * In any order.
   * Jawaban
   * Urutan bebas.
   */
  responses?: Array<SurveyResponse>;
}

/**
 * Point of a scale
 * One point; straight lines between the points.
 * Titik skala
 * Satu titik; di antara dua titik garis lurus.
 */
export interface ScalePoint {
  /**
   * From
   * The number to convert; rising from point to point.
   * Dari
   * Angka yang dikonversi; naik dari titik ke titik.
   */
  from: Points;
  /**
   * To
   * What it becomes.
   * Menjadi
   * Hasil konversi.
   */
  to: Points;
}

/**
 * an agency's rating scheme
 * An agency's own rating scheme, checked before it rates anyone. All numbers are exact decimals.
 * skema penilaian instansi
 * Skema penilaian sebuah instansi, diperiksa sebelum menilai siapa pun. Semua angka desimal eksak.
 */
export interface Scheme {
  /**
   * Scheme id
   * A name for machines, such as kmk-127-2026; the first part of the ids of its rules.
   * Kode skema
   * Kode untuk mesin, misalnya kmk-127-2026; bagian depan kode aturannya.
   */
  id: string;
  /**
   * Name
   * The name of the scheme in one line.
   * Nama skema
   * Nama skema dalam satu baris.
   */
  name: string;
  /**
   * Agency
   * A short id of the agency whose scheme it is, such as kemenkeu.
   * Instansi
   * Kode pendek instansi pemilik skema, misalnya kemenkeu.
   */
  agency?: string;
  /**
   * From
   * The first day in force.
   * Mulai berlaku
   * Hari pertama berlaku.
   */
  from: LocalDate;
  /**
   * To
   * The last day in force; absent while it is in force.
   * Sampai
   * Hari terakhir berlaku; kosong selama masih berlaku.
   */
  to?: LocalDate;
  /**
   * Sources
   * One or more; parts without a source of their own rest on the first.
   * Dasar hukum
   * Satu atau lebih; bagian tanpa dasar sendiri memakai yang pertama.
   */
  sources?: Array<SchemeSource>;
  /**
   * Work results
   * From indicators to one value.
   * Hasil kerja
   * Dari indikator menjadi satu nilai.
   */
  result?: ResultPart;
  /**
   * Work behaviour
   * From levels of the core values to one value.
   * Perilaku kerja
   * Dari taraf nilai BerAKHLAK menjadi satu nilai.
   */
  behaviour?: BehaviourPart;
  /**
   * Calibrations
   * How start values are converted by post.
   * Kalibrasi
   * Cara nilai awal dikonversi menurut jabatan.
   */
  calibrations?: Array<CalibrationRow>;
  /**
   * Share of results
   * The share in the total, in per cent.
   * Porsi hasil kerja
   * Porsi dalam nilai total, dalam persen.
   */
  resultShare?: Weight;
  /**
   * Share of behaviour
   * The share in the total, in per cent.
   * Porsi perilaku kerja
   * Porsi dalam nilai total, dalam persen.
   */
  behaviourShare?: Weight;
  /**
   * Adjustment
   * What is taken off and added before the organisation value is mixed in.
   * Penyesuaian
   * Pengurangan dan penambahan sebelum nilai organisasi dicampur.
   */
  adjustment?: AdjustmentPart;
  /**
   * Organisation
   * How the organisation value is mixed in.
   * Nilai organisasi
   * Cara nilai kinerja organisasi dicampur.
   */
  organisation?: OrganisationPart;
  /**
   * Bands of results
   * From the final value of results to its rating.
   * Rentang hasil kerja
   * Dari nilai akhir hasil kerja menjadi rating.
   */
  resultBands?: BandTable;
  /**
   * Bands of behaviour
   * From the final value of behaviour to its rating.
   * Rentang perilaku
   * Dari nilai akhir perilaku menjadi rating.
   */
  behaviourBands?: BandTable;
  /**
   * Matrix
   * The predicate by the two ratings: nine cells, or none.
   * Matriks predikat
   * Predikat dari dua rating: sembilan sel atau tidak ada.
   */
  matrix?: Array<MatrixCell>;
  /**
   * Labels
   * The labels of the total, best first.
   * Sebutan
   * Sebutan nilai total, yang terbaik lebih dahulu.
   */
  labels?: Array<SchemeLabel>;
  /**
   * Bands of the total
   * From the total to a label, where the scheme has no matrix.
   * Rentang total
   * Dari nilai total menjadi sebutan bila skema tidak bermatriks.
   */
  totalBands?: BandTable;
  /**
   * Roundings
   * At most one a stage; none for an exact scheme.
   * Pembulatan
   * Paling banyak satu tiap tahap; tanpa pembulatan berarti eksak.
   */
  roundings?: Array<RoundingStep>;
  /**
   * Interpretations
   * The readings of open points of national law that the scheme states.
   * Tafsir
   * Bacaan atas titik terbuka hukum nasional yang dinyatakan skema.
   */
  interpretations?: { [name: string]: string };
  /**
   * Allowances
   * The agency's own table of what follows for the allowance.
   * Tunjangan kinerja
   * Tabel instansi tentang akibat bagi tunjangan kinerja.
   */
  allowances?: Array<AllowanceRow>;
  /**
   * Notes
   * What a reader of the scheme should know.
   * Catatan
   * Yang perlu diketahui pembaca skema.
   */
  notes?: Array<string>;
}

/**
 * Band
 * One band of numbers; the check finds holes and overlaps.
 * Satu rentang
 * Satu rentang angka; lubang dan tumpang tindih ditemukan pemeriksaan.
 */
export interface SchemeBand {
  /**
   * From
   * Absent for no lower end.
   * Dari
   * Kosong bila tanpa batas bawah.
   */
  from?: Points;
  /**
   * Lower end included
   * Whether the lower end belongs to it.
   * Batas bawah termasuk
   * Apakah batas bawah termasuk.
   */
  fromIncluded?: boolean;
  /**
   * To
   * Absent for no upper end.
   * Sampai
   * Kosong bila tanpa batas atas.
   */
  to?: Points;
  /**
   * Upper end included
   * Whether the upper end belongs to it.
   * Batas atas termasuk
   * Apakah batas atas termasuk.
   */
  toIncluded?: boolean;
  /**
   * Label
   * A rating or the id of a label of the scheme.
   * Sebutan
   * Rating atau kode sebutan dalam skema.
   */
  label: string;
}

/**
 * the entries of a scheme
 * What a scheme needs beside the plan and its realisations.
 * masukan skema
 * Yang diperlukan skema di samping SKP dan realisasinya.
 */
export interface SchemeEntries {
  /**
   * Raters
   * What raters gave for the core values; one a rater.
   * Penilai
   * Satu untuk satu penilai.
   */
  raters?: Array<RaterEntry>;
  /**
   * Places
   * What the indicators showed at single places; at most one for an indicator, a period and a place.
   * Tempat
   * Paling banyak satu untuk satu indikator, masa, dan tempat.
   */
  places?: Array<PlaceEntry>;
  /**
   * Qualities
   * How good the indicators are; each indicator at most once.
   * Kualitas
   * Tiap indikator paling banyak sekali.
   */
  qualities?: Array<QualityEntry>;
  /**
   * Result value
   * Where it is given and not computed.
   * Nilai hasil kerja
   * Bila diberikan dan tidak dihitung.
   */
  resultValue?: Points;
  /**
   * Behaviour value
   * Where it is given and not computed.
   * Nilai perilaku
   * Bila diberikan dan tidak dihitung.
   */
  behaviourValue?: Points;
  /**
   * Tier
   * One of the scheme's tiers.
   * Kelompok
   * Salah satu kelompok skema.
   */
  tier?: number;
  /**
   * Organisation value
   * Within the range of the scheme.
   * Nilai organisasi
   * Dalam rentang skema.
   */
  organisationValue?: Points;
  /**
   * Discipline
   * The discipline value to take off; 0 or more.
   * Disiplin
   * Pengurang, 0 atau lebih.
   */
  discipline?: Points;
  /**
   * Impact
   * The impact of subordinates' penalties to take off; 0 or more.
   * Dampak
   * Dampak hukuman bawahan, 0 atau lebih.
   */
  impact?: Points;
  /**
   * Correction
   * The correction to add; the scheme limits it.
   * Koreksi
   * Ditambahkan; skema membatasinya.
   */
  correction?: Points;
}

/**
 * Label of a scheme
 * A label that bands of the total give directly.
 * Sebutan skema
 * Sebutan yang langsung diberikan rentang total.
 */
export interface SchemeLabel {
  /**
   * Label id
   * Unique in the scheme.
   * Kode sebutan
   * Unik dalam skema.
   */
  id: string;
  /**
   * Name
   * What people call it.
   * Nama
   * Seperti disebut orang.
   */
  name: string;
  /**
   * National predicate
   * The national predicate it stands for.
   * Predikat nasional
   * Predikat nasional yang diwakilinya.
   */
  predicate?: Predicate;
}

/**
 * Source of a scheme
 * Which text, where, and how sure it is that it says so.
 * Dasar hukum skema
 * Naskah mana, di mana, dan seberapa pasti.
 */
export interface SchemeSource {
  /**
   * Source id
   * The name by which parts of the scheme refer to it; unique in the scheme.
   * Kode dasar
   * Dirujuk oleh bagian skema; unik dalam skema.
   */
  id: string;
  /**
   * Citation
   * Such as KMK 127/2026.
   * Sitasi
   * Misalnya KMK 127/2026.
   */
  citation: string;
  /**
   * Place
   * Such as hlm. 67-70; absent for the text as a whole.
   * Tempat
   * Misalnya hlm. 67-70; kosong berarti seluruh naskah.
   */
  place?: string;
  /**
   * Confidence
   * How sure it is.
   * Kepastian
   * Seberapa pasti naskah berkata demikian.
   */
  confidence: Confidence;
  /**
   * Subject
   * What it is about.
   * Perihal
   * Tentang apa naskah itu.
   */
  subject?: string;
}

export interface Score {
  exact: string;
  displayed: string;
}

/**
 * Case
 * One application or complaint.
 * Kasus
 * Satu permohonan atau aduan.
 */
export interface ServiceCase {
  /**
   * Case id
   * Unique in the register.
   * Kode kasus
   * Unik dalam register.
   */
  id: string;
  /**
   * Group
   * What kind of case.
   * Kelompok
   * Jenis kasus.
   */
  group?: string;
  /**
   * Received on
   * The day from which working days count.
   * Tanggal masuk
   * Hari kerja dihitung dari hari ini.
   */
  receivedOn: LocalDate;
  /**
   * Stages done
   * In the order of the register.
   * Tahap selesai
   * Menurut urutan register.
   */
  stages?: Array<StageEnd>;
  /**
   * Handled by
   * Shares that sum to 100.
   * Ditangani oleh
   * Porsi yang berjumlah 100.
   */
  handledBy?: Array<CaseShare>;
}

export type Severity = "ERROR" | "WARNING";

/**
 * a performance plan (SKP)
 * What a person is to deliver in a period and how the person is to behave. May be a draft.
 * sasaran kinerja pegawai (SKP)
 * Apa yang harus dihasilkan pegawai dalam suatu masa dan perilaku yang diharapkan. Boleh berupa rancangan.
 */
export interface Skp {
  /**
   * Plan id
   * A name for machines, such as SKP-2025-0001.
   * Kode SKP
   * Kode untuk mesin, misalnya SKP-2025-0001.
   */
  id: string;
  /**
   * Period of the plan
   * Usually a year.
   * Masa SKP
   * Biasanya satu tahun.
   */
  period: Period;
  /**
   * Agency
   * The agency as printed on the forms.
   * Nama instansi
   * Nama instansi seperti tercetak pada formulir.
   */
  agencyName?: string;
  /**
   * Rated person
   * The person whose plan this is.
   * Pegawai yang dinilai
   * Pegawai pemilik SKP.
   */
  person: Person;
  /**
   * Rater
   * The official who rates; a complete plan names one.
   * Pejabat penilai kinerja
   * Pejabat yang menilai; SKP lengkap menyebutnya.
   */
  rater?: Rater;
  /**
   * Rater's superior
   * The official who decides objections.
   * Atasan pejabat penilai
   * Pejabat yang memutus keberatan.
   */
  raterSuperior?: Rater;
  /**
   * Approach
   * Success is stated with indicators or in words.
   * Pendekatan
   * Keberhasilan dinyatakan dengan indikator atau dengan kalimat.
   */
  approach: Approach;
  /**
   * Agreed on
   * The date of the signatures.
   * Tanggal kesepakatan
   * Tanggal tanda tangan.
   */
  agreedOn?: LocalDate;
  /**
   * Planned results
   * Main and additional results; the order means nothing.
   * Rencana hasil kerja
   * Hasil kerja utama dan tambahan; urutan tidak bermakna.
   */
  results?: Array<PlannedResult>;
  /**
   * Behaviour
   * Expectations for the core values; a complete plan has each of the seven once.
   * Perilaku kerja
   * Ekspektasi atas nilai BerAKHLAK; SKP lengkap memuat ketujuhnya sekali.
   */
  behaviour?: Array<BehaviourExpectation>;
  /**
   * Attachment
   * Resources, accountability scheme and consequences.
   * Lampiran SKP
   * Dukungan sumber daya, skema pertanggungjawaban, dan konsekuensi.
   */
  attachment?: Attachment;
}

/**
 * End of a stage
 * When a step of a case was done.
 * Akhir tahap
 * Kapan satu tahap selesai.
 */
export interface StageEnd {
  /**
   * Stage
   * The id of a step of the register.
   * Tahap
   * Kode tahap dalam register.
   */
  stage: string;
  /**
   * On
   * Not before that of the step before.
   * Tanggal
   * Tidak sebelum tahap sebelumnya.
   */
  on: LocalDate;
}

/**
 * Standard of a stage
 * One step of a service and the working days that its standard allows it.
 * Tahap baku
 * Satu tahap layanan dan hari kerja yang dibolehkan.
 */
export interface StageStandard {
  /**
   * Stage id
   * Unique in the register.
   * Kode tahap
   * Unik dalam register.
   */
  id: string;
  /**
   * Name
   * What is done in it.
   * Nama
   * Apa yang dikerjakan.
   */
  name: string;
  /**
   * Days
   * How long it may take, in working days.
   * Hari kerja
   * Lama yang dibolehkan.
   */
  days: Points;
}

export interface Step {
  rule: string;
  subject?: string;
  name: Text;
  value: unknown;
  displayed: Text;
  how: Text;
  basis: Basis;
  choices: Array<Choice>;
  children: Array<Step>;
}

/**
 * Response
 * What one respondent answered; a skipped element has no entry.
 * Jawaban responden
 * Jawaban satu responden; unsur yang dilewati tidak ditulis.
 */
export interface SurveyResponse {
  /**
   * Answers
   * 1 (worst) to 4 (best), by element.
   * Jawaban
   * 1 (terburuk) sampai 4 (terbaik) menurut unsur.
   */
  answers?: { [name: string]: number };
}

/**
 * Talent status
 * Performance and potential in words; the library finds the box.
 * Status talenta
 * Kinerja dan potensi dalam kata; kotaknya dihitung pustaka.
 */
export interface TalentStatus {
  /**
   * Performance
   * As talent management recorded it; it need not be the rating of one year.
   * Status kinerja
   * Menurut catatan manajemen talenta; tidak harus rating satu tahun.
   */
  performance: Rating;
  /**
   * Potential
   * High, medium or low.
   * Status potensi
   * Tinggi, menengah, atau rendah.
   */
  potential: Potential;
}

/**
 * Target
 * Exact, at least, at most, or a range; all amounts of one unit.
 * Target
 * Tepat, paling sedikit, paling banyak, atau rentang; semuanya bersatuan sama.
 */
export interface Target {
  /**
   * Exact
   * One amount; not together with a minimum or maximum.
   * Tepat
   * Satu jumlah; tidak bersama minimum atau maximum.
   */
  exact?: Quantity;
  /**
   * Minimum
   * The lowest amount that meets the target.
   * Paling sedikit
   * Jumlah terendah yang memenuhi target.
   */
  minimum?: Quantity;
  /**
   * Maximum
   * The highest amount that meets the target.
   * Paling banyak
   * Jumlah tertinggi yang memenuhi target.
   */
  maximum?: Quantity;
}

export interface Text {
  id: string;
  en: string;
}

/**
 * Share of a tier
 * How much of the organisation value a tier takes.
 * Porsi kelompok
 * Porsi nilai organisasi bagi satu kelompok.
 */
export interface TierShare {
  /**
   * Tier
   * 1 or more.
   * Kelompok
   * 1 atau lebih.
   */
  tier: number;
  /**
   * Share
   * In per cent, where the own value is not below the organisation's.
   * Porsi
   * Dalam persen, bila nilai sendiri tidak di bawah nilai organisasi.
   */
  share: Weight;
}

/**
 * Training
 * A training that was finished.
 * Pelatihan
 * Satu pelatihan yang selesai.
 */
export interface Training {
  /**
   * Name
   * Such as Pelatihan komunikasi publik.
   * Nama
   * Misalnya Pelatihan komunikasi publik.
   */
  name: string;
  /**
   * Hours
   * How long it was, in training hours (JP).
   * Jam pelajaran
   * Lamanya dalam jam pelajaran (JP).
   */
  hours: Points;
  /**
   * Finished on
   * When it ended; its hours count for that year.
   * Tanggal selesai
   * Jamnya dihitung pada tahun ini.
   */
  finishedOn: LocalDate;
}

export type TwoDecimals = string;

export type TwoDecimalsOrNull = string | null;

/**
 * Unit
 * Such as dokumen or %.
 * Satuan
 * Misalnya dokumen atau %.
 */
export type Unit = string;

/**
 * the predicates of a unit
 * How many rated staff of a unit have each predicate; no person is named.
 * sebaran predikat satu unit
 * Banyaknya pegawai menurut predikat dalam satu unit; tidak menyebut orang.
 */
export interface UnitPredicates {
  /**
   * Unit
   * The name of the unit.
   * Unit
   * Nama unit.
   */
  unit: string;
  /**
   * Organisation predicate
   * The predicate of the unit's own achievement; absent to hold it against that of the whole organisation.
   * Predikat organisasi
   * Predikat unit; kosong berarti memakai predikat seluruh organisasi.
   */
  organisationPredicate?: OrganisationPredicate;
  /**
   * Counts
   * Staff by predicate; a predicate that is not named counts nobody.
   * Jumlah
   * Jumlah pegawai menurut predikat; yang tidak disebut berarti tidak ada.
   */
  counts?: { [name in Predicate]?: number };
}

/**
 * Range of values
 * From a floor to a cap, in one unit; values beyond are cut.
 * Rentang nilai
 * Dari nilai terendah sampai tertinggi dalam satu satuan; di luar itu dipotong.
 */
export interface ValueRange {
  /**
   * Unit
   * Such as % or poin.
   * Satuan
   * Misalnya % atau poin.
   */
  unit: Unit;
  /**
   * Floor
   * Often 0.
   * Terendah
   * Sering 0.
   */
  floor: Points;
  /**
   * Cap
   * Often 100 or 120.
   * Tertinggi
   * Sering 100 atau 120.
   */
  cap: Points;
}

/**
 * Value score
 * A number for one core value on an agency's own scale.
 * Angka nilai
 * Angka satu nilai BerAKHLAK menurut skala instansi.
 */
export interface ValueScore {
  /**
   * Core value
   * The core value.
   * Nilai
   * Nilai BerAKHLAK.
   */
  value: CoreValue;
  /**
   * Score
   * 0 to 120; the scheme may narrow it.
   * Angka
   * 0 sampai 120; skema dapat mempersempitnya.
   */
  score: Points;
}

export interface Violation {
  pointer: string;
  code: ViolationCode;
  severity: Severity;
  message: Text;
  advice: Text;
  found?: string;
  allowed?: string;
  basis: Basis;
}

export type ViolationCode = "MALFORMED_JSON" | "UNKNOWN_OPERATION" | "MISSING" | "UNKNOWN_FIELD" | "WRONG_TYPE" | "UNKNOWN_VALUE" | "OUT_OF_RANGE" | "INCONSISTENT" | "NOT_MODELLED" | "SPANS_REGIMES";

/**
 * a list of violations
 * daftar temuan
 */
export type Violations = Array<Violation>;

/**
 * Weight
 * Per cent above 0, at most 100, at most four decimals.
 * Bobot
 * Persen di atas 0 sampai 100, paling banyak empat desimal.
 */
export type Weight = number;

/**
 * Weighting of indicators
 * How much each indicator counts.
 * Pembobotan indikator
 * Seberapa besar tiap indikator dihitung.
 */
export interface WeightPart {
  /**
   * Kind
   * What the weight is made of.
   * Jenis
   * Bobot terbuat dari apa.
   */
  kind: WeightPartKind;
  /**
   * Days active
   * Whether the weight is multiplied by the days that the indicator was active.
   * Hari aktif
   * Apakah bobot dikalikan hari aktif indikator.
   */
  daysActive?: boolean;
  /**
   * Quality factor
   * Whether the quality also multiplies the achievement before the cap.
   * Pengali kualitas
   * Apakah kualitas juga mengalikan capaian sebelum dipotong.
   */
  qualityFactor?: boolean;
  /**
   * Qualities
   * The quality weights by validity and control; pairs without a cell are not defined.
   * Bobot kualitas
   * Bobot menurut kesahihan dan kendali; pasangan tanpa sel tidak terdefinisi.
   */
  qualities?: Array<QualityCell>;
  /**
   * Target weights
   * The quality weights of targets by how they compare with last year.
   * Bobot target
   * Bobot menurut perbandingan target dengan tahun lalu.
   */
  targetWeights?: { [name in WeightPartTargetCase]?: Points };
  /**
   * Additional results
   * How additional results count beside main ones.
   * Hasil tambahan
   * Cara hasil kerja tambahan dihitung di samping yang utama.
   */
  additional?: WeightPartAdditional;
  /**
   * Additional share
   * The share of additional results, in per cent of the whole.
   * Porsi tambahan
   * Porsi hasil tambahan dari keseluruhan, dalam persen.
   */
  additionalShare?: Weight;
  /**
   * Source
   * The id of a source of the scheme.
   * Dasar
   * Kode dasar dalam skema.
   */
  source?: string;
}

export type WeightPartAdditional = "SAME" | "SHARE" | "EXCLUDED";

export type WeightPartKind = "EQUAL" | "FIXED" | "QUALITY";

export type WeightPartTargetCase = "EASIER" | "SAME_SURPASSED" | "SAME_MISSED" | "BETWEEN" | "AS_REALISED" | "HARDER" | "GIVEN" | "NEW";

/**
 * Work calendar
 * Which days are worked; holidays are set year by year.
 * Kalender kerja
 * Hari kerja; libur ditetapkan tahun demi tahun.
 */
export interface WorkCalendar {
  /**
   * Covers
   * From when to when the calendar is complete.
   * Meliputi
   * Masa yang kalendernya lengkap.
   */
  covers: Period;
  /**
   * Week
   * Monday to Friday, or to Saturday.
   * Pekan kerja
   * Senin sampai Jumat, atau sampai Sabtu.
   */
  week: WorkWeek;
  /**
   * Holidays
   * National holidays and joint leave.
   * Hari libur
   * Libur nasional dan cuti bersama.
   */
  holidays?: Array<LocalDate>;
}

/**
 * Work step
 * A step that a unit chose for itself to reach its result.
 * Langkah kerja
 * Langkah yang dipilih unit untuk mencapai hasilnya.
 */
export interface WorkStep {
  /**
   * Step id
   * Unique in the tree, such as L-1.
   * Kode langkah
   * Unik dalam pohon, misalnya L-1.
   */
  id: string;
  /**
   * Statement
   * What is done.
   * Langkah
   * Apa yang dikerjakan.
   */
  statement: string;
  /**
   * Delivered by
   * Ids of nodes of persons below the unit.
   * Dihasilkan oleh
   * Kode simpul pegawai di bawah unit.
   */
  deliveredBy?: Array<string>;
}

export type WorkWeek = "FIVE_DAYS" | "SIX_DAYS";

/**
 * Predicate of a year
 * The predicate of a past year.
 * Predikat tahun lalu
 * Predikat satu tahun yang lalu.
 */
export interface YearPredicate {
  /**
   * Year
   * A calendar year.
   * Tahun
   * Satu tahun kalender.
   */
  year: Period;
  /**
   * Predicate
   * Under PermenPANRB 6/2022.
   * Predikat
   * Menurut PermenPANRB 6/2022.
   */
  predicate: Predicate;
}
