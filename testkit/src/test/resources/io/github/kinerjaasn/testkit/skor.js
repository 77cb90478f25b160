// A scorer as one finds it in the field: two operations of the protocol, one request per line.
// It has two deliberate faults that real applications have: the predicate matrix is transposed,
// and the efficiency branch is taken below 24 per cent instead of at 24 and below.
// "node skor.js benar" is the same scorer with both faults mended.
'use strict';
const readline = require('readline');

const mended = process.argv[2] === 'benar';
const RATING = ['DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI'];
const MATRIX = [
  ['SANGAT_BAIK', 'BAIK', 'KURANG'],
  ['BAIK', 'BAIK', 'KURANG'],
  ['BUTUH_PERBAIKAN', 'BUTUH_PERBAIKAN', 'SANGAT_KURANG'],
];

class Refusal extends Error {
  constructor(code, path) {
    super(code);
    this.code = code;
    this.path = path;
  }
}

function members(object, path, required, optional = []) {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    throw new Refusal('WRONG_TYPE', path);
  }
  for (const name of Object.keys(object)) {
    if (![...required, ...optional].includes(name)) throw new Refusal('UNKNOWN_FIELD', path + '/' + name);
  }
  for (const name of required) {
    if (object[name] === undefined || object[name] === null) throw new Refusal('MISSING', path + '/' + name);
  }
  return object;
}

function rating(word, path) {
  if (typeof word !== 'string') throw new Refusal('WRONG_TYPE', path);
  if (!RATING.includes(word)) throw new Refusal('UNKNOWN_VALUE', path);
  return RATING.indexOf(word);
}

function number(value, path, positive) {
  if (typeof value !== 'number') throw new Refusal('WRONG_TYPE', path);
  if (positive ? value <= 0 : value < 0) throw new Refusal('OUT_OF_RANGE', path);
  return value;
}

function predikat(input) {
  const { hasilKerja, perilakuKerja } = members(input, '', ['hasilKerja', 'perilakuKerja']);
  const row = rating(hasilKerja, '/hasilKerja');
  const column = rating(perilakuKerja, '/perilakuKerja');
  return { predikat: mended ? MATRIX[row][column] : MATRIX[column][row] };
}

function efficiency(target, spent) {
  const saved = 100 - (spent / target) * 100;
  const usual = mended ? saved <= 24 : saved < 24;
  const score = ((1.76 * target - spent) / target) * 100;
  return Math.max(0, usual ? score : 76 - (score - 100));
}

function kegiatan(input) {
  const names = ['kuantitas', 'kualitas', 'waktu'];
  const sides = members(input, '', ['target', 'realisasi']);
  for (const side of ['target', 'realisasi']) {
    members(sides[side], '/' + side, names, ['biaya']);
    for (const name of [...names, 'biaya']) {
      if (sides[side][name] != null) number(sides[side][name], `/${side}/${name}`, side === 'target');
    }
  }
  const { target, realisasi } = sides;
  if ((target.biaya == null) !== (realisasi.biaya == null)) throw new Refusal('INCONSISTENT', '/realisasi/biaya');
  const parts = [
    (realisasi.kuantitas / target.kuantitas) * 100,
    (realisasi.kualitas / target.kualitas) * 100,
    efficiency(target.waktu, realisasi.waktu),
  ];
  if (target.biaya != null) parts.push(efficiency(target.biaya, realisasi.biaya));
  const mean = parts.reduce((a, b) => a + b) / parts.length;
  const [kuantitas, kualitas, waktu, biaya = null] = parts.map((x) => x.toFixed(2));
  return { kuantitas, kualitas, waktu, biaya, nilai: mean.toFixed(2) };
}

const OPERATIONS = {
  'permenpanrb-6-2022.predikat': predikat,
  'pp-46-2011.capaian-kegiatan': kegiatan,
};

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, op, in: input } = JSON.parse(line);
  let answer;
  try {
    answer = { id, out: OPERATIONS[op](input) };
  } catch (e) {
    answer = { id, error: { code: e.code || 'UNKNOWN_OPERATION', path: e.path || '', message: e.message } };
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
});
