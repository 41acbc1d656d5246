/** A part of the code base, and what it may import besides itself. */
export interface Zone {
  readonly name: string;
  /** Its files. In a family (features, adapters) the group is the member: members do not import each other. */
  readonly files: RegExp;
  readonly zones: readonly string[];
  /** Zones of which only types may be imported. */
  readonly typesOf?: readonly string[];
  readonly packages: readonly string[];
  /** Whether Node's own modules may be imported. */
  readonly node?: true;
}

const kernel = 'shared kernel';
const zod = 'shared/zod';
const domain = 'shared/domain';
const plan = 'shared/plan';
const protocol = 'shared/protocol';
const templates = 'shared/templates';
const agendas = 'shared/agenda templates';
const sharedRules = [kernel, domain, agendas, plan, protocol];
const tiptap = [
  '@tiptap/core',
  '@tiptap/pm',
  '@tiptap/react',
  '@tiptap/extension-collaboration',
  '@tiptap/y-tiptap',
];
const face = [
  'react',
  'react-dom',
  'react-aria-components',
  '@internationalized/date',
  '@tabler/icons-react',
];

const sharedZones: readonly Zone[] = [
  { name: kernel, files: /^shared\/src\/(?:ids|result|assert)\.ts$/, zones: [], packages: [] },
  { name: zod, files: /^shared\/src\/zod\.ts$/, zones: [], packages: ['zod'] },
  { name: domain, files: /^shared\/src\/domain\//, zones: [kernel, agendas], packages: [] },
  // The one wording the rules need: which stages a conference is to have.
  {
    name: agendas,
    files: /^shared\/src\/templates\/(?:agenda\/|localised\.ts$)/,
    zones: [kernel, domain],
    packages: [],
  },
  {
    name: plan,
    files: /^shared\/src\/plan\//,
    zones: [kernel, zod, domain],
    packages: [
      ...['yjs', '@tiptap/core', '@tiptap/pm', '@tiptap/extension-blockquote'],
      ...['@tiptap/extension-bold', '@tiptap/extension-document', '@tiptap/extension-hard-break'],
      ...['@tiptap/extension-heading', '@tiptap/extension-list', '@tiptap/extension-paragraph'],
      '@tiptap/extension-text',
    ],
  },
  {
    name: protocol,
    files: /^shared\/src\/protocol\//,
    zones: [kernel, zod, domain, plan],
    packages: [],
  },
  {
    name: templates,
    files: /^shared\/src\/templates\/(?!agenda\/|localised\.ts$)/,
    zones: [kernel, domain, agendas],
    packages: [],
  },
];

const ports = 'server/persistence ports';
const observability = 'server/observability';
const conferences = 'server/conferences';
const access = 'server/access';
const config = 'server/config';
const keys = 'server/keys';
const serverLimits = 'server/limits';
const record = 'server/record';
const staff = 'server/staff';
const floor = 'server/floor';

const serverZones: readonly Zone[] = [
  { name: config, files: /^server\/src\/config\//, zones: [kernel], packages: ['zod'], node: true },
  {
    name: observability,
    files: /^server\/src\/observability\//,
    zones: [kernel],
    typesOf: [config],
    packages: [],
    node: true,
  },
  { name: serverLimits, files: /^server\/src\/limits\//, zones: [], packages: [] },
  {
    name: ports,
    files: /^server\/src\/persistence\/[^/]+$/,
    zones: [kernel],
    typesOf: [domain, plan, protocol],
    packages: [],
  },
  {
    name: 'server/persistence adapters',
    files: /^server\/src\/persistence\/([^/]+)\//,
    zones: [kernel, ports, observability, keys],
    typesOf: [domain, plan, protocol, config],
    packages: ['zod'],
    node: true,
  },
  // Sealing and the master key: Node's crypto and nothing else.
  { name: keys, files: /^server\/src\/keys\//, zones: [ports], packages: [], node: true },
  // The application itself: no transport, no technology, no clock of its own.
  {
    name: conferences,
    files: /^server\/src\/conferences\//,
    zones: [...sharedRules, templates],
    typesOf: [ports, observability],
    packages: [],
  },
  // Who speaks and who wants to: in memory, like the rooms it belongs to.
  {
    name: floor,
    files: /^server\/src\/floor\//,
    zones: sharedRules,
    typesOf: [conferences],
    packages: [],
  },
  // Who saw and did what; asked by all that show or change something.
  {
    name: record,
    files: /^server\/src\/record\//,
    zones: sharedRules,
    typesOf: [ports, observability],
    packages: [],
    node: true,
  },
  {
    name: access,
    files: /^server\/src\/access\//,
    zones: [...sharedRules, ports, observability, serverLimits],
    typesOf: [config, conferences, 'server/documents'],
    packages: ['cookie', 'zod'],
    node: true,
  },
  // What is kept of who did what; whoever does it hands in the ids.
  {
    name: record,
    files: /^server\/src\/record\//,
    zones: [kernel],
    packages: [],
  },
  // The accounts of the office. They open the door to a conference, and never read what is in it.
  {
    name: staff,
    files: /^server\/src\/staff\//,
    zones: [...sharedRules, templates, access, ports, observability],
    typesOf: [config, conferences, record],
    packages: [
      ...['cookie', 'zod', '@zxcvbn-ts/language-common'],
      ...['@simplewebauthn/server', 'otpauth', 'openid-client'],
    ],
    node: true,
  },
  {
    name: 'server/http',
    files: /^server\/src\/http\//,
    // The ports' one value is their error, which becomes an answer here.
    zones: [
      ...sharedRules,
      templates,
      conferences,
      access,
      staff,
      observability,
      serverLimits,
      ports,
      'server/exports',
    ],
    typesOf: [config, 'server/demo', 'server/history', 'server/feedback', record],
    packages: ['express', 'cookie', 'zod'],
    node: true,
  },
  {
    name: 'server/sockets',
    files: /^server\/src\/sockets\//,
    zones: [...sharedRules, conferences, access, observability, serverLimits],
    typesOf: [config, ports, record, floor],
    packages: ['socket.io', 'zod'],
    node: true,
  },
  {
    name: 'server/documents',
    files: /^server\/src\/documents\//,
    zones: [...sharedRules, conferences, observability, serverLimits],
    typesOf: [config, ports],
    packages: ['yjs', 'y-protocols', 'lib0', 'ws', 'zod'],
    node: true,
  },
  // It reads what the documents keep; what it writes goes through a function that is handed in.
  {
    name: 'server/history',
    files: /^server\/src\/history\//,
    zones: [...sharedRules, conferences],
    typesOf: [ports, observability],
    packages: ['yjs', 'zod'],
    node: true,
  },
  // What the documents do is handed in.
  {
    name: 'server/family-time',
    files: /^server\/src\/family-time\//,
    zones: [...sharedRules, ports],
    typesOf: [conferences, observability],
    packages: [],
  },
  // Who leads and is away; what runs timers, and who is connected, is handed in.
  {
    name: 'server/facilitation',
    files: /^server\/src\/facilitation\//,
    zones: sharedRules,
    typesOf: [conferences, observability, 'server/sockets'],
    packages: [],
  },
  // Files that leave the house, made from what is handed in.
  {
    name: 'server/exports',
    files: /^server\/src\/exports\//,
    zones: [...sharedRules, templates],
    typesOf: ['server/history'],
    packages: [],
  },
  // Answers after a meeting, which are nobody's: it knows no session and no record.
  {
    name: 'server/feedback',
    files: /^server\/src\/feedback\//,
    zones: sharedRules,
    typesOf: [ports],
    packages: ['zod'],
  },
  // Of everybody else it knows only that they can forget.
  {
    name: 'server/erasing',
    files: /^server\/src\/erasing\//,
    zones: [kernel],
    typesOf: [ports, 'server/record'],
    packages: [],
  },
  // What an operator runs beside the server.
  {
    name: 'server/operator',
    files: /^server\/src\/operator\//,
    zones: [kernel, config, 'server/persistence adapters', 'server/erasing', record],
    packages: [],
    node: true,
  },
  {
    name: 'server/demo',
    files: /^server\/src\/demo\//,
    zones: [...sharedRules, templates, conferences, access, 'server/documents', observability],
    typesOf: [config, ports],
    packages: ['yjs'],
    node: true,
  },
  {
    name: 'server/app',
    files: /^server\/src\/(?:main|app)\.ts$/,
    zones: [
      ...sharedRules,
      templates,
      config,
      observability,
      ports,
      'server/persistence adapters',
      conferences,
      access,
      staff,
      record,
      'server/http',
      'server/sockets',
      'server/documents',
      'server/history',
      'server/feedback',
      'server/family-time',
      floor,
      'server/facilitation',
      'server/demo',
      record,
      'server/erasing',
    ],
    typesOf: ['server/record'],
    packages: ['express', 'socket.io', 'ws'],
    node: true,
  },
];

const styles = 'client/styles';
const i18n = 'client/i18n';
const ui = 'client/ui';
const connection = 'client/connection';
const documents = 'client/documents';
const features = 'client/features';
const security = 'client/security';

const clientZones: readonly Zone[] = [
  {
    name: styles,
    files: /^client\/src\/styles\//,
    zones: [],
    packages: ['@fontsource-variable/atkinson-hyperlegible-next'],
  },
  // Messages are keyed by languages, roles, stages and error codes.
  {
    name: i18n,
    files: /^client\/src\/i18n\//,
    zones: [kernel, domain, ui, styles],
    typesOf: [protocol],
    packages: ['react', 'react-aria-components', '@internationalized/date'],
  },
  {
    name: security,
    files: /^client\/src\/security\//,
    zones: [],
    packages: ['dompurify'],
  },
  { name: ui, files: /^client\/src\/ui\//, zones: [styles, i18n], packages: face },
  {
    name: connection,
    files: /^client\/src\/connection\//,
    zones: sharedRules,
    packages: ['react', 'socket.io-client'],
  },
  {
    name: documents,
    files: /^client\/src\/documents\//,
    zones: [...sharedRules, connection, security, ui, i18n, styles],
    packages: ['react', 'yjs', 'y-protocols', 'y-websocket', 'lib0', ...tiptap],
  },
  {
    name: features,
    files: /^client\/src\/features\/([^/]+)\//,
    // Wording of sections, cards and stages is data; the features show it.
    zones: [...sharedRules, templates, connection, documents, ui, i18n, styles],
    packages: [...face, ...tiptap, 'yjs', '@simplewebauthn/browser', 'uqr'],
  },
  {
    name: 'client/app',
    files: /^client\/src\/(?:app\/|main\.tsx$)/,
    zones: [...sharedRules, connection, documents, features, security, ui, i18n, styles],
    packages: face,
  },
];

/** Who may import whom. A file in none of the zones is refused, so that a new folder gets its place here first. */
export const zones: readonly Zone[] = [...sharedZones, ...serverZones, ...clientZones];
