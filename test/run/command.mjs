import { spawn } from 'node:child_process';
import { inRoot, root } from '../../.tools/paths.mjs';

const limitOf = (minutes) => minutes * 60_000;

/**
 * Runs a tool of the checkout and resolves with its exit code and all it printed.
 * The tool gets a process group of its own, which is ended whole when it takes too long.
 */
export const command = (file, args = [], { env = {}, minutes = 10, live = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let output = '';
    const take = (text) => {
      output += text;
      if (live) process.stdout.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const end = () => {
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
      } catch {
        // it had ended already
      }
    };
    const timer = setTimeout(() => {
      take(`\nstopped: not ready after ${minutes} minutes\n`);
      end();
    }, limitOf(minutes));
    child.once('error', (error) => take(String(error)));
    child.once('close', (code, signal) => {
      if (signal) take(`\nended by ${signal}\n`);
      clearTimeout(timer);
      end();
      resolve({ code: code ?? 1, output: output.trim() });
    });
  });

/** Runs a script of an installed package by Node. */
export const tool = (place, args, options) =>
  command(process.execPath, [inRoot('node_modules', place), ...args], options);
