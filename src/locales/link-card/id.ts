import type { TextsLike } from '../language'
import type { en } from './en'

export const id: TextsLike<typeof en> = {
  title: 'Hubungkan kartu',
  startOver: 'Mulai dari awal',
  resumed: {
    draft:
      'Selamat datang kembali. Nama, jenis identitas, dan telepon Anda masih ada; nomor kartu dan nomor identitas tidak pernah disimpan, jadi kami memintanya lagi.',
    run: 'Anda kembali ke tempat terakhir tadi.',
  },
  unfinished: {
    asking: 'Anda sedang menghubungkan kartu ketika aplikasi tertutup. Kami sedang menanyakan hasilnya kepada bank Anda.',
    codeSent: (phone) => `Sebelum aplikasi tertutup, bank Anda mengirim kode ke ${phone}.`,
    enterCode: 'Masukkan kode',
    linked: 'Kartu yang sedang Anda hubungkan ketika aplikasi tertutup sudah terhubung.',
    seeCards: 'Lihat kartu saya',
    refused: 'Sebelum aplikasi tertutup, bank Anda menolak data itu. Periksa satu per satu saat melanjutkan.',
  },

  number: {
    heading: 'Nomor kartu Anda',
    label: 'Nomor kartu',
    help: 'Nomor panjang di bagian depan kartu, bukan nomor rekening. 12 sampai 19 angka.',
    cardType: 'Jenis kartu',
    unknownBank: 'Banknya tidak kami kenal, tidak apa-apa',
    internationalNote: 'Kartu luar negeri: bisa dipakai di banyak toko, tetapi tidak di semua tempat di Tiongkok.',
    problems: {
      empty: 'Ketik nomor di bagian depan kartu Anda.',
      letters: 'Nomor kartu hanya berisi angka. Hapus hurufnya; spasi dan tanda hubung boleh tetap.',
      'too-short': 'Angkanya kurang: nomor kartu paling sedikit 12 angka. Apakah ini nomor di kartunya?',
      'too-long': 'Angkanya terlalu banyak: nomor kartu paling banyak 19 angka. Apakah ada yang terketik dua kali?',
    },
    warnings: {
      'check-digit': 'Mungkin ada satu angka yang salah ketik. Bandingkan dengan kartunya; bila sama, Anda bisa lanjut.',
    },
    unusualLength: (bank, usual, typed) =>
      `Anda mengetik ${typed} angka; kartu ${bank} biasanya ${usual.join(' atau ')} angka. Bandingkan dengan kartunya: bila sama, lanjutkan.`,
  },

  name: {
    heading: 'Nama Anda di bank',
    label: 'Nama lengkap',
    help: 'Persis seperti di slip bank atau di aplikasi bank Anda, termasuk spasi dan huruf besar. Aksara apa pun bisa.',
    problems: {
      empty: 'Ketik nama Anda seperti yang tercatat di bank.',
      'control-characters': 'Nama ini berisi karakter tak terlihat, mungkin karena disalin. Ketik sendiri.',
      'no-letters': 'Nama perlu setidaknya satu huruf.',
      'too-long': 'Ini lebih panjang dari yang disimpan bank mana pun: paling banyak 200 karakter.',
    },
    notes: {
      'double-space': 'Ada dua spasi berturut-turut. Bank Anda menghitung keduanya.',
      'unusual-space': 'Salah satu spasinya khusus, mungkin karena disalin. Ketik ulang agar pasti.',
      'full-width': 'Beberapa huruf berlebar penuh. Bank biasanya memakai huruf biasa.',
    },
    nationality: 'Kewarganegaraan',
    chooseNationality: 'Pilih',
    nationalityMissing: 'Pilih kewarganegaraan Anda.',
    searchNationality: 'Cari',
    searchHelp: 'Dalam bahasa Indonesia, Inggris, atau Tionghoa, atau dengan kode: Korea, Prancis, 法国, DEU.',
    noNationality: 'Tidak ditemukan. Coba ejaan lain, atau lebih sedikit huruf.',
    family: {
      label: 'Bagian mana nama keluarga Anda?',
      help: 'Ketuk bagiannya, atau biarkan. Ini membantu kami bila bank menulis nama dengan urutan lain; bank Anda tidak menerimanya.',
      told: (family, given) => (given === '' ? `Nama keluarga: ${family}` : `Nama keluarga: ${family} · Nama depan: ${given}`),
    },
    latin: {
      spelling: (latin) => `Paspor Anda mungkin menulisnya ${latin}. Kebanyakan bank di sini mencatatnya dengan huruf ini.`,
      use: 'Pakai ejaan ini',
      letters: (latin) =>
        `Kebanyakan bank di sini mencatat huruf Latin di paspor Anda. Ketik seperti di paspor: huruf Arab saja (${latin}) tidak menunjukkan ejaannya.`,
      unknown:
        'Kebanyakan bank di sini mencatat nama asing dengan huruf Latin. Bila bank Anda juga begitu, ketik seperti ejaan di paspor Anda.',
    },
  },

  passport: {
    open: 'Isi dari dua baris di paspor',
    title: 'Dua baris di paspor Anda',
    where: 'Di bagian paling bawah halaman foto Anda: dua baris huruf besar, angka, dan banyak tanda <.',
    picture: 'Halaman foto paspor, dengan dua baris di bagian bawahnya.',
    label: 'Tempel atau ketik kedua baris',
    help: 'Spasi dan huruf kecil tidak masalah. Hanya dibaca di perangkat Anda, dan tidak disimpan.',
    found: 'Ini yang diisikan',
    fullName: 'Nama lengkap',
    nameStays: (name) => `${name} (tetap seperti yang Anda ketik)`,
    familyName: 'Nama keluarga',
    nationality: 'Kewarganegaraan',
    number: 'Nomor paspor',
    birthDate: 'Tanggal lahir (hanya untuk dibandingkan)',
    use: 'Isikan',
    notes: {
      nameCut: 'Baris itu tidak cukup untuk seluruh nama Anda. Bandingkan dengan paspor Anda, lalu lengkapi setelahnya.',
      noName: 'Baris kedua saja tidak memuat nama: nama Anda tetap seperti semula.',
      noNationality: (code) => `${code} bukan kode negara. Silakan pilih sendiri kewarganegaraan Anda.`,
      notPassport: 'Ini baris dari kartu, bukan paspor, jadi nomornya tidak diisikan.',
      expired: 'Paspor ini sudah habis masa berlakunya. Tidak apa-apa bila inilah yang dikenal bank Anda.',
    },
    problems: {
      empty: 'Tempel atau ketik dulu kedua baris itu.',
      'no-lines':
        'Ini tidak seperti baris-baris itu. Yang pertama diawali P dan diakhiri banyak tanda <; yang kedua sebagian besar angka.',
      visa: 'Ini baris dari visa. Pakai dua baris di halaman foto paspor Anda.',
      lineMissing: (line) => `Baris ${line} belum ada. Taruh di bawah baris yang lain.`,
      'too-short': (line, missing) => `Baris ${line} kurang ${missing} karakter.`,
      'too-long': (line, extra) => `Baris ${line} kelebihan ${extra} karakter.`,
    },
    place: (line, from, to) => (from === to ? `Baris ${line}, karakter ${from}` : `Baris ${line}, karakter ${from} sampai ${to}`),
    faults: {
      character: (place, found) => `${place}: “${found}” tidak pernah ada di baris seperti ini.`,
      'digit-expected': (place, part, found) => `${place}: dalam ${part} ada huruf ${found}, padahal hanya boleh angka.`,
      'letter-expected': (place, part, found) => `${place}: dalam ${part} ada angka ${found}, padahal hanya boleh huruf.`,
      likely: (instead) => `Mungkin seharusnya ${instead}.`,
      'check-digit': (place, part) =>
        `${place}: angka pemeriksa ${part} tidak cocok. Bandingkan setiap karakter dengan paspor Anda.`,
      likelyAt: (position, found, instead) => `Mungkin karakter ${position} adalah ${instead}, bukan ${found}.`,
      'no-such-day': (place, part) => `${place}: ${part} bukan tanggal yang ada di kalender.`,
      unused: 'Yang diisikan di bawah sudah cocok; bagian ini tidak dipakai.',
    },
    parts: {
      document: 'jenis dokumen',
      issuer: 'negara penerbit',
      name: 'nama',
      number: 'nomor paspor',
      nationality: 'kewarganegaraan',
      'birth-date': 'tanggal lahir',
      'expiry-date': 'tanggal habis berlaku',
      'personal-number': 'nomor pribadi',
      whole: 'seluruh baris',
    },
  },

  identity: {
    heading: 'Identitas yang dikenal bank Anda',
    lead: 'Pilih dokumen yang Anda pakai saat membuka rekening.',
    kind: 'Jenis identitas',
    kindMissing: 'Pilih dokumen yang Anda pakai saat membuka rekening.',
    usualFor: (nationality) => `Umum untuk ${nationality}`,
    travelDocument: 'Dokumen perjalanan Anda dihitung sebagai paspor.',
    kinds: {
      passport: 'Paspor',
      'resident-id': 'Kartu identitas penduduk Tiongkok',
      'foreign-permanent-resident': 'Kartu penduduk tetap asing',
      'hk-macau-travel-permit': 'Izin perjalanan ke Tiongkok daratan, Hong Kong atau Makau',
      'taiwan-travel-permit': 'Izin perjalanan ke Tiongkok daratan, Taiwan',
      'hk-macau-taiwan-residence-permit': 'Izin tinggal, Hong Kong, Makau, atau Taiwan',
    },
    numbers: {
      passport: 'Nomor paspor',
      'resident-id': 'Nomor kartu identitas',
      'foreign-permanent-resident': 'Nomor kartu identitas',
      'hk-macau-travel-permit': 'Nomor izin',
      'taiwan-travel-permit': 'Nomor izin',
      'hk-macau-taiwan-residence-permit': 'Nomor izin',
    },
    helps: {
      passport: 'Huruf dan angka. Bila paspor Anda baru, bank mungkin masih mencatat nomor lama.',
      'resident-id': '18 karakter; yang terakhir bisa X.',
      'foreign-permanent-resident': '18 angka di kartu baru, 3 huruf dan 12 angka di kartu lama.',
      'hk-macau-travel-permit': 'H atau M dan 8 angka, atau 10 di izin lama.',
      'taiwan-travel-permit': '8 angka, atau 10 di izin lama.',
      'hk-macau-taiwan-residence-permit': '18 karakter, diawali 81, 82, atau 83.',
    },
    problems: {
      empty: 'Ketik nomor dokumen Anda.',
      characters: 'Ada karakter yang tidak pernah ada di nomor seperti ini. Bandingkan dengan dokumennya.',
      'too-short': 'Karakternya masih kurang. Bandingkan dengan dokumennya.',
      'too-long': 'Karakternya terlalu banyak. Apakah ada yang terketik dua kali?',
      shape: 'Nomor dokumen ini bentuknya lain. Apakah jenis yang dipilih di atas benar?',
      'other-kind': 'Ini nomor dari jenis dokumen lain. Pilih jenis itu di atas.',
      'birth-date': 'Tanggal lahir dalam nomor ini tidak mungkin benar. Bandingkan angka demi angka.',
      'check-digit': 'Satu karakter salah ketik: angka pemeriksanya tidak cocok. Bandingkan angka demi angka.',
    },
  },

  phone: {
    heading: 'Telepon Anda di bank',
    label: 'Nomor telepon',
    help: 'Nomor tujuan SMS dari bank Anda. Bentuk apa pun bisa: 138 0013 8000, +62 812 3456 7890, 62-81234567890.',
    understood: (phone, sent) => `${phone}. Bank Anda menerima ${sent}`,
    problems: {
      empty: 'Ketik nomor telepon yang tercatat di bank Anda.',
      characters: 'Nomor telepon hanya berisi angka, dengan + di depan kode negara.',
      'too-short': 'Angkanya masih kurang.',
      'too-short-without-code':
        'Ini terlalu pendek untuk nomor Tiongkok. Nomor luar negeri diawali + dan kode negaranya, misalnya +62.',
      'too-long': 'Angkanya terlalu banyak. Apakah ada yang terketik dua kali?',
      'unknown-country': 'Kami tidak mengenal kode negara ini. Untuk luar negeri, awali dengan + dan kodenya: +62 8 …',
      'not-in-use': 'Tidak ada nomor yang diawali seperti ini. Untuk luar negeri, awali dengan + dan kode negara: +62 8 …',
    },
  },

  summary: {
    heading: 'Ini yang diterima bank',
    lead: 'Harus sama persis dengan catatan bank Anda, hingga tiap karakter. Titik menunjukkan spasi.',
    card: 'Nomor kartu',
    name: 'Nama',
    nationality: 'Kewarganegaraan',
    phone: 'Telepon di bank',
    changed: 'Diubah untuk percobaan ini',
    attempts: (left, perDay) =>
      left === 0
        ? 'Bank Anda tidak mengizinkan percobaan lagi untuk kartu ini hari ini.'
        : `Mengirim memakai satu percobaan. Bank Anda masih mengizinkan ${left} dari ${perDay} hari ini.`,
    send: (bank) => `Kirim ke ${bank}`,
    sendToBank: 'Kirim ke bank',
    sendAgain: 'Kirim lagi yang sama',
    codeWaits: (phone) => `Bank Anda sudah mengirim kode untuk data ini ke ${phone}.`,
    enterCode: 'Masukkan kode',
    sending: 'Menanyakan bank Anda…',
    sendingNote: 'Ini bisa sampai 20 detik. Tidak ada yang dikirim dua kali.',
    notices: {
      offline: {
        title: 'Tidak ada yang dikirim',
        text: 'Anda sedang offline. Periksa Wi-Fi atau data seluler Anda dan kirim lagi; percobaan Anda tidak berkurang.',
      },
      'never-arrived': {
        title: 'Datanya tidak pernah sampai',
        text: 'Bank Anda tidak menerima datanya dan percobaan Anda tidak berkurang. Anda bisa mengirimnya lagi.',
      },
      'not-accepted': {
        title: 'Tidak ada yang sampai ke bank Anda',
        text: 'Silakan coba lagi satu menit kemudian; percobaan Anda tidak berkurang.',
      },
      'code-over': {
        title: 'Percobaan itu sudah berakhir',
        text: 'Tidak ada kartu yang terhubung, biasanya karena kodenya terlalu sering salah. Kirim datanya lagi untuk mendapat kode baru.',
      },
    },
  },

  findingOut: {
    heading: 'Kami belum tahu',
    text: 'Bank Anda tidak menjawab tepat waktu. Mungkin datanya diterima, mungkin tidak, jadi kami terus bertanya. Mohon jangan mulai lagi.',
    codeText: 'Jawaban atas kode Anda tidak kembali. Kartunya mungkin sudah terhubung, jadi kami terus bertanya.',
    patience: 'Anda boleh meninggalkan layar ini dan kembali: kita lanjut dari tempat Anda berada.',
    asking: 'Menanyakan bank Anda…',
    askNow: 'Tanyakan',
  },

  blocked: {
    heading: 'Percobaan hari ini habis',
    text: (when) => `Bank Anda tidak menerima percobaan lagi untuk kartu ini. Coba lagi ${when}, waktu Tiongkok.`,
    meanwhile:
      'Sementara itu: lihat slip bank atau aplikasi bank Anda, dan catat persis bagaimana nama, nomor identitas, dan telepon Anda tertulis di sana.',
    tryNow: 'Coba lagi',
  },

  refused: {
    heading: 'Belum cocok. Mari kita cari.',
    saysNothing: (bank) =>
      `${bank} mengatakan ada yang berbeda, tetapi tidak menyebutkan apa. Bank sering menulis data orang asing dengan caranya sendiri.`,
    saysFields: (bank, fields) =>
      `${bank} mengatakan ${fields} berbeda. Bank sering menulis data orang asing dengan caranya sendiri.`,
    yourBank: 'Bank Anda',
    fields: { name: 'nama', idKind: 'jenis identitas', idNumber: 'nomor identitas', phone: 'nomor telepon' },
    and: ' dan ',
    sentLast: 'Yang diterima bank Anda',
    atTheBank:
      'Bila tidak ada yang membantu, pergilah ke bank dengan paspor dan kartu ini: petugas bisa membacakan dan memperbaiki catatannya.',
    takeOver: {
      why: (bank) =>
        `Data Anda cocok dengan catatan ${bank}. Namun, bank menghubungkan kartu hanya ke satu akun pada satu waktu, dan kartu ini terhubung ke akun lain.`,
      title: 'Bila ini kartu Anda',
      how: 'Bank Anda mengirim kode ke telepon yang tercatat. Dengan kode itu kartu pindah ke akun ini; akun yang lain kehilangan kartu ini dan diberi tahu.',
      unexpected:
        'Anda tidak punya akun lain? Pindahkan kartunya ke sini, lalu hubungi bank Anda dan tanyakan siapa yang memakainya.',
      prove: 'Ini kartu saya: buktikan',
      asking: 'Meminta kode dari bank Anda…',
    },
    changeSomething: 'Ubah sesuatu',
    checkNumber: 'Periksa nomor kartu',
    anotherCard: 'Pakai kartu lain',
    sendAgain: 'Kirim lagi',
    seeCards: 'Lihat kartu saya',
    later: 'Kembali nanti',
  },

  code: {
    heading: 'Kode dari bank Anda',
    lead: (phone) => `Bank Anda sudah mengirim enam angka ke ${phone}.`,
    label: 'Kode',
    help: 'Berlaku 10 menit. Hanya SMS terbaru yang berlaku.',
    checking: 'Memeriksa kode…',
    confirm: 'Hubungkan kartu',
    resend: 'Kirim kode baru',
    resendIn: (seconds) => `Kode baru dalam ${seconds} dtk`,
    notMyPhone: 'Ini bukan telepon saya',
    problems: {
      wrong: (left) =>
        left === 1
          ? 'Bukan itu kodenya. Sisa satu kali mencoba, setelah itu datanya harus dikirim lagi.'
          : `Bukan itu kodenya. Bandingkan dengan SMS terbaru; sisa ${left} kali mencoba.`,
      expired: 'Kode ini kedaluwarsa. Kirim yang baru.',
      used: 'Kode ini sudah dipakai. Kirim yang baru.',
      unclear: 'Kode Anda tidak sampai ke bank. Silakan ketik lagi.',
      offline: 'Anda sedang offline dan tidak ada yang dikirim. Periksa koneksi dan ketik kodenya lagi.',
      'not-accepted': 'Bank Anda belum bisa memeriksa kodenya. Silakan coba lagi satu menit kemudian.',
      'resend-failed': 'Kami tidak tahu apakah kode baru sedang dikirim. Tunggu satu menit, lalu minta lagi.',
      'resend-not-sent':
        'SMS tidak bisa dikirim. Telepon perlu sinyal, dan roaming bila Anda di luar negeri. Coba lagi satu menit kemudian.',
      'resend-too-many': (when) => `Untuk sementara bank Anda tidak mengirim kode lagi. Minta lagi ${when}, waktu Tiongkok.`,
    },
  },

  done: {
    heading: 'Kartu Anda terhubung',
    lead: 'Sekarang Anda bisa membayar dengannya: tunjukkan kode bayar Anda, atau pindai kode toko.',
    pay: 'Kode bayar saya',
    cards: 'Lihat kartu saya',
  },
}
