'use client';
import {useEffect, useState} from 'react';

export function Status() {
  const [status, setStatus] = useState('server');
  useEffect(() => setStatus('browser'), []);
  return <p id="status">{status}</p>;
}
