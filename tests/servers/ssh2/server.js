// npm's ssh2 as an SFTP server for reading. server.js ROOT HOST_KEY AUTHORIZED_KEYS: prints its port on a line; ends with its input.
'use strict';
const fs = require('fs');
const path = require('path');
const { Server, utils } = require('ssh2');
const { STATUS_CODE, OPEN_MODE } = utils.sftp;

const [root, hostKey, authorizedKeys] = process.argv.slice(2);
const allowed = fs.readFileSync(authorizedKeys, 'utf8').trim().split('\n').map((line) => utils.parseKey(line));

function local(name) {
  return path.join(root, path.posix.resolve('/', name));
}

function attributes(info) {
  return { mode: info.mode, uid: info.uid, gid: info.gid, size: info.size, atime: info.atimeMs / 1000, mtime: info.mtimeMs / 1000 };
}

function serve(sftp) {
  const handles = new Map();
  let last = 0;
  const give = (id, value) => {
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(++last);
    handles.set(last, value);
    sftp.handle(id, handle);
  };
  const refuse = (id, error) => sftp.status(id, error.code === 'ENOENT' ? STATUS_CODE.NO_SUCH_FILE
    : error.code === 'EACCES' ? STATUS_CODE.PERMISSION_DENIED : STATUS_CODE.FAILURE);
  const stat = (look) => (id, name) => look(local(name), (error, info) => (error ? refuse(id, error) : sftp.attrs(id, attributes(info))));

  sftp.on('REALPATH', (id, name) => {
    const filename = path.posix.resolve('/', name);
    sftp.name(id, [{ filename, longname: filename, attrs: {} }]);
  });
  sftp.on('STAT', stat(fs.stat));
  sftp.on('LSTAT', stat(fs.lstat));
  sftp.on('OPENDIR', (id, name) => fs.readdir(local(name), (error, names) => (
    error ? refuse(id, error) : give(id, { folder: local(name), names }))));
  sftp.on('READDIR', (id, handle) => {
    const held = handles.get(handle.readUInt32BE(0));
    const part = held.names.splice(0, 50);
    if (part.length === 0) {
      sftp.status(id, STATUS_CODE.EOF);
      return;
    }
    sftp.name(id, part.map((filename) => {
      const info = fs.lstatSync(path.join(held.folder, filename));
      return { filename, longname: `${info.isDirectory() ? 'd' : '-'}r--r--r-- 1 rap rap ${info.size} ${filename}`, attrs: attributes(info) };
    }));
  });
  sftp.on('OPEN', (id, name, flags) => {
    if (flags & ~OPEN_MODE.READ) {
      sftp.status(id, STATUS_CODE.PERMISSION_DENIED);
      return;
    }
    fs.open(local(name), 'r', (error, file) => (error ? refuse(id, error) : give(id, { file })));
  });
  sftp.on('READ', (id, handle, offset, length) => {
    const buffer = Buffer.alloc(Math.min(length, 1 << 18));
    fs.read(handles.get(handle.readUInt32BE(0)).file, buffer, 0, buffer.length, offset, (error, count) => {
      if (error) refuse(id, error);
      else if (count === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.data(id, buffer.subarray(0, count));
    });
  });
  sftp.on('CLOSE', (id, handle) => {
    const held = handles.get(handle.readUInt32BE(0));
    handles.delete(handle.readUInt32BE(0));
    if (held.file !== undefined) fs.closeSync(held.file);
    sftp.status(id, STATUS_CODE.OK);
  });
}

const server = new Server({ hostKeys: [fs.readFileSync(hostKey)] }, (client) => {
  client.on('error', () => {});
  client.on('authentication', (context) => {
    const key = context.method === 'publickey' && allowed.find((known) => known.getPublicSSH().equals(context.key.data));
    if (!key) context.reject(['publickey']);
    else if (!context.signature || key.verify(context.blob, context.signature, context.hashAlgo) === true) context.accept();
    else context.reject();
  });
  client.on('ready', () => client.on('session', (accept) => accept().on('sftp', (open) => serve(open()))));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.on('end', () => process.exit(0)).resume();
